import type { OfflineRules } from '../domain/offline/open-cache.ts';
import type { ScanConflict } from '../domain/offline/list-scan-conflicts.ts';
import type { CountingScan, UploadedScan } from '../domain/offline/store-scan.ts';

export type OfflineRulesMapper = OfflineRules;
export type UploadedScanResultMapper = UploadedScan;
export type CountingScanMapper = CountingScan;
export type ScanConflictMapper = ScanConflict;
