import type { DayActivationsResolvers } from './../types.generated.ts';

export const DayActivations: DayActivationsResolvers = {};
