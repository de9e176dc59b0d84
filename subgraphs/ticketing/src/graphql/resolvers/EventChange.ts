import type { EventChangeResolvers } from './../types.generated.ts';

export const EventChange: EventChangeResolvers = {};
