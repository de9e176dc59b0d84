import type { AdmissionCheckpointResolvers } from './../types.generated.ts';

export const AdmissionCheckpoint: AdmissionCheckpointResolvers = {};
