import type { RevenuePartResolvers } from './../types.generated.ts';

export const RevenuePart: RevenuePartResolvers = {
  event: ({ eventId }) => (eventId === null ? null : { id: eventId }),
};
