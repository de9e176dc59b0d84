import type { EmergencyContactResolvers } from './../types.generated.ts';

export const EmergencyContact: EmergencyContactResolvers = {};
