import type { LedgerCheckResolvers } from './../types.generated.ts';

export const LedgerCheck: LedgerCheckResolvers = {};
