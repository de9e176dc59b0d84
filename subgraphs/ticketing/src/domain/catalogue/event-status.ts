import type { Event } from '@gatehouse/ticketing-db/catalogue';

export type EventStatus = Event['status'];

/** Where an event may go from each status; the database refuses any other move. */
export const nextEventStatus = {
  DRAFT: ['PUBLISHED', 'CANCELLED'],
  PUBLISHED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
} as const satisfies Record<EventStatus, readonly EventStatus[]>;
