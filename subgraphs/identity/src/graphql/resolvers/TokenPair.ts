import type { TokenPairResolvers } from './../types.generated.ts';

export const TokenPair: TokenPairResolvers = {};
