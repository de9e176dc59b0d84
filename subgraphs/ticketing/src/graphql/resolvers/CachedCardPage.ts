import type { CachedCardPageResolvers } from './../types.generated.ts';

export const CachedCardPage: CachedCardPageResolvers = {};
