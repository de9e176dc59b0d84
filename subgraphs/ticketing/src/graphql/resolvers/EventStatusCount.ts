import type { EventStatusCountResolvers } from './../types.generated.ts';

export const EventStatusCount: EventStatusCountResolvers = {};
