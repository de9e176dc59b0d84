import type { SyncStatusResolvers } from './../types.generated.ts';

export const SyncStatus: SyncStatusResolvers = {};
