import { events, ticketTypes } from '@gatehouse/ticketing-db/catalogue';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { codeExpiry } from '../codes/code-expiry.ts';
import type { CodeKeys } from '../codes/code-keys.ts';
import { signCode } from '../codes/sign-code.ts';
import type { TicketingDb } from '../db.ts';

export type TicketCode = {
  readonly id: string;
  readonly epoch: number;
  readonly holderId: string;
  readonly text: string;
  readonly expiresAt: Date;
};

/** The codes of these tickets as they are now; of a ticket that is not valid there is none. */
export async function findTicketCodes(
  db: TicketingDb,
  keys: CodeKeys,
  ids: readonly string[],
): Promise<readonly TicketCode[]> {
  const rows = await db
    .select({
      id: tickets.id,
      keyId: tickets.keyId,
      epoch: tickets.epoch,
      holderId: tickets.holderId,
      eventNumber: events.number,
      validUntil: sql`coalesce(${ticketTypes.validUntil}, ${events.endsAt})`.mapWith(events.endsAt),
    })
    .from(tickets)
    .innerJoin(events, eq(events.id, tickets.eventId))
    .innerJoin(ticketTypes, eq(ticketTypes.id, tickets.typeId))
    .where(and(inArray(tickets.id, [...ids]), eq(tickets.status, 'VALID')));
  return Promise.all(
    rows.map(async ({ id, keyId, epoch, holderId, eventNumber, validUntil }) => {
      const expiresAt = codeExpiry(validUntil);
      const claim = { keyId, ticketId: id, eventNumber, epoch, expiresAt };
      return { id, epoch, holderId, text: await signCode(keys, claim), expiresAt };
    }),
  );
}
