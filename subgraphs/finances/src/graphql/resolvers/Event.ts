import type { EventResolvers } from './../types.generated.ts';

export const Event: EventResolvers = {};
