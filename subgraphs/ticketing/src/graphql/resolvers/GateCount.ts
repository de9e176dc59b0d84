import type { GateCountResolvers } from './../types.generated.ts';

export const GateCount: GateCountResolvers = {};
