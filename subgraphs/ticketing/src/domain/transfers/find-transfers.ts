import { attendees } from '@gatehouse/ticketing-db/projections';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { transfers, type Transfer } from '@gatehouse/ticketing-db/transfers';
import { and, eq, getTableColumns, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

/** An offer with what it is an offer of, and without what proves things. */
export type ShownTransfer = Omit<Transfer, 'claimHash' | 'codeHash'> & {
  readonly eventId: string;
  readonly typeId: string;
};

const { claimHash: _claim, codeHash: _code, ...columns } = getTableColumns(transfers);

/** Offers with their tickets' event and type, to be narrowed. */
export const selectTransfers = (db: TicketingDb) =>
  db
    .select({ ...columns, eventId: tickets.eventId, typeId: tickets.typeId })
    .from(transfers)
    .innerJoin(tickets, eq(tickets.id, transfers.ticketId));

/** One offer that is there, for whoever has just written it. */
export async function getTransfer(db: TicketingDb, id: string): Promise<ShownTransfer> {
  const [transfer] = await selectTransfers(db).where(eq(transfers.id, id));
  if (transfer === undefined) throw new Error(`Transfer ${id} is gone.`);
  return transfer;
}

export const isOpen = (now: Date): SQL | undefined =>
  and(eq(transfers.status, 'PENDING'), gt(transfers.expiresAt, now));

/** The open offers of these tickets: one at most of each. */
export const findPendingTransfers = async (
  db: TicketingDb,
  ticketIds: readonly string[],
  now: Date,
): Promise<readonly ShownTransfer[]> =>
  selectTransfers(db).where(and(inArray(transfers.ticketId, [...ticketIds]), isOpen(now)));

/**
 * Offers that are a customer's to take or to turn down, or were: by name, or by an address that is proven to be theirs. Whose an
 * open one is, is asked when it is looked at; one that is over has a name, if it was anybody's.
 */
export function offeredTo(db: TicketingDb, customerId: string): SQL | undefined {
  const own = eq(attendees.customerId, customerId);
  const mobile = db.select({ mobile: attendees.mobile }).from(attendees).where(own);
  const email = db
    .select({ email: sql`lower(${attendees.email})` })
    .from(attendees)
    .where(own);
  return or(
    eq(transfers.toId, customerId),
    and(
      isNull(transfers.toId),
      eq(transfers.status, 'PENDING'),
      or(sql`${transfers.target} = (${mobile})`, sql`${transfers.target} = (${email})`),
    ),
  );
}
