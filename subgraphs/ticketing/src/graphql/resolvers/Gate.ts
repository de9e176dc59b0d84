import type { GateResolvers } from './../types.generated.ts';

export const Gate: GateResolvers = {};
