import type { GateAssignmentResolvers } from './../types.generated.ts';

export const GateAssignment: GateAssignmentResolvers = {};
