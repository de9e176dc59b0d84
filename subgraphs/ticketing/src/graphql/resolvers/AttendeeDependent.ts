import type { AttendeeDependentResolvers } from './../types.generated.ts';

export const AttendeeDependent: AttendeeDependentResolvers = {};
