import type { UploadedScan } from '../../domain/offline/store-scan.ts';
import type { UploadedScanResultResolvers } from './../types.generated.ts';

const settled = (scan: UploadedScan) => (scan.problem === null ? scan.settled : undefined);

export const UploadedScanResult: UploadedScanResultResolvers = {
  isStored: ({ problem }) => problem === null,
  verdict: (scan) => settled(scan)?.verdict ?? null,
  outcome: (scan) => settled(scan)?.state ?? null,
  overrideReason: (scan) => settled(scan)?.overrideReason ?? null,
  countsInstead: (scan) => settled(scan)?.countsInstead ?? null,
  flags: (scan) => {
    const { flags = [], state } = settled(scan) ?? {};
    return state === 'OVERRIDE' ? [...flags, 'OVERRIDE'] : flags;
  },
};
