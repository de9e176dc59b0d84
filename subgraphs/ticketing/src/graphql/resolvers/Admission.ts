import type { AdmissionResolvers } from './../types.generated.ts';

export const Admission: AdmissionResolvers = {};
