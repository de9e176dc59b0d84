import type { GateAdmissionResolvers } from './../types.generated.ts';

export const GateAdmission: GateAdmissionResolvers = {};
