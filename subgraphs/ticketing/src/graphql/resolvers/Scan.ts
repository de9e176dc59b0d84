import { scanReasons } from '../../domain/gate/scan-reason.ts';
import type { ScanResolvers } from './../types.generated.ts';

export const Scan: ScanResolvers = {
  id: ({ scanId }) => scanId,
  message: ({ reason }) => (reason === null ? 'Welcome.' : scanReasons[reason]),
  firstScannedAt: ({ firstAt }) => (firstAt === null ? null : new Date(firstAt)),
  scannedAt: ({ receivedAt }) => new Date(receivedAt),
};
