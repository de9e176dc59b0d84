import type { CachedEntryResolvers } from './../types.generated.ts';

export const CachedEntry: CachedEntryResolvers = {};
