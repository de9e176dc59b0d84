import { scanMessage } from '../../domain/gate/scan-message.ts';
import type { ScanResolvers } from './../types.generated.ts';

const instant = (text: string | null) => (text === null ? null : new Date(text));

export const Scan: ScanResolvers = {
  id: ({ scanId }) => scanId,
  message: ({ kind, reason }) => scanMessage(kind, reason),
  firstScannedAt: ({ firstAt }) => instant(firstAt),
  leaveUntil: ({ leaveUntil }) => instant(leaveUntil),
  scannedAt: ({ receivedAt }) => new Date(receivedAt),
};
