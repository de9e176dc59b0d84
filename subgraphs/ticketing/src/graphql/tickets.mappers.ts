import type { Ticket } from '@gatehouse/ticketing-db/tickets';
import type { TicketCode } from '../domain/tickets/find-ticket-codes.ts';

export type TicketMapper = Ticket;
/** The images are drawn when they are asked for. */
export type QrCodeMapper = TicketCode;
