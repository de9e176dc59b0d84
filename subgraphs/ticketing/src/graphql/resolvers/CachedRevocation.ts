import type { CachedRevocationResolvers } from './../types.generated.ts';

export const CachedRevocation: CachedRevocationResolvers = {};
