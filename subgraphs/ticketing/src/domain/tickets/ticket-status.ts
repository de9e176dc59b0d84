import type { Ticket } from '@gatehouse/ticketing-db/tickets';

export type TicketStatus = Ticket['status'];

/** Where a ticket may go from each status; the database refuses any other move. */
export const nextTicketStatus = {
  PENDING: ['VALID', 'CANCELLED'],
  VALID: ['BLOCKED', 'REFUNDING', 'CANCELLED'],
  BLOCKED: ['VALID'],
  REFUNDING: ['REFUNDED'],
  REFUNDED: [],
  CANCELLED: [],
} as const satisfies Record<TicketStatus, readonly TicketStatus[]>;
