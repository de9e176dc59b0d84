import { sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';

export type NfcStatus = {
  readonly isAvailable: boolean;
  readonly cardCount: number;
  readonly attendeeCardCount: number;
  readonly newsAt: Date | null;
};

type Row = {
  readonly cardCount: number;
  readonly attendeeCardCount: number;
  readonly newsAt: string | null;
};

/** How fresh the projection of cards is, and how many of its cards could be seen at an event. */
export async function getNfcStatus(db: TicketingDb, eventId: string): Promise<NfcStatus> {
  const [row] = await db.execute<Row>(sql`
    select
      (select count(*)::int from ticketing.p_cards) as "cardCount",
      (select count(*)::int from ticketing.p_cards where holder_id in (
        select ticket.holder_id from ticketing.tickets as ticket
        join ticketing.orders as placed on placed.id = ticket.order_id and placed.status <> 'EXPIRED'
        where ticket.event_id = ${eventId} and ticket.status in ('PENDING', 'VALID', 'BLOCKED')
      )) as "attendeeCardCount",
      (select at from ticketing.projection_news where kind = 'CARDS') as "newsAt"`);
  const { cardCount = 0, attendeeCardCount = 0, newsAt = null } = row ?? {};
  return {
    isAvailable: cardCount > 0,
    cardCount,
    attendeeCardCount,
    newsAt: newsAt === null ? null : new Date(newsAt),
  };
}
