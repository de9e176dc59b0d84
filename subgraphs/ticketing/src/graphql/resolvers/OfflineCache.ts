import type { OfflineCacheResolvers } from './../types.generated.ts';

export const OfflineCache: OfflineCacheResolvers = {};
