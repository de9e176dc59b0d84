import type { Ticket } from '@gatehouse/ticketing-db/tickets';
import type { Judged } from '../domain/gate/judge-scan.ts';
import type { ShownAdmission } from '../domain/tickets/find-admissions.ts';
import type { TicketCode } from '../domain/tickets/find-ticket-codes.ts';

export type TicketMapper = Ticket;
/** The images are drawn when they are asked for. */
export type QrCodeMapper = TicketCode;
export type CodeCheckMapper = Judged;
export type AdmissionMapper = ShownAdmission;
