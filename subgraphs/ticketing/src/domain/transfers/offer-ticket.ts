import { randomUUID } from 'node:crypto';
import { scheduler } from '@gatehouse/kit-events/schedule';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { notFound, rateLimited } from '@gatehouse/kit-subgraph/errors';
import type { Events } from '@gatehouse/schema/events';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { eq, sql } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';
import { getTransfer, type ShownTransfer } from './find-transfers.ts';
import { refusedMove, type Immovable } from './refused-move.ts';
import { offerLifeMs, offersPerDay } from './transfer-limits.ts';

const schedule = scheduler('ticketing');

type Message = PayloadOf<Events, 'message.requested'>['content'];

export type Offer = {
  readonly ticketId: string;
  readonly kind: 'TRANSFER' | 'GIFT';
  readonly from: { readonly customerId: string; readonly name: string };
  readonly toId: string | null;
  readonly target: string | null;
  readonly claimHash: string | null;
  readonly message: string | null;
  /** Where the other side is told of it, and what; nowhere for somebody who cannot be reached. */
  readonly tell: {
    readonly to: string | null;
    readonly content: (eventName: string) => Message;
  };
  readonly now: Date;
};

type Answer =
  | { readonly outcome: 'offered'; readonly transferId: string }
  | { readonly outcome: 'tooMany'; readonly retryAfter: number }
  | { readonly outcome: 'ticketNotFound' | Immovable };

/** Offers a ticket of its holder: the offer, its end and the message to the other side, or nothing. */
export function offerTicket(db: TicketingDb, offer: Offer): Promise<ShownTransfer> {
  return db.transaction(async (tx) => {
    const transfer = await getTransfer(tx, await insertOffer(tx, offer));
    const { id: transferId, expiresAt: runAt } = transfer;
    await schedule(tx, 'expireTransfer', { transferId }, { runAt });
    await tellOther(tx, offer, transfer);
    return transfer;
  });
}

async function insertOffer(tx: TicketingDb, offer: Offer): Promise<string> {
  const { ticketId, kind, from, toId, target, claimHash, message, now } = offer;
  const [row] = await tx.execute<{ answer: Answer }>(sql`
    select ticketing.offer_ticket(
      ${ticketId}::uuid, ${kind}, ${from.customerId}::uuid, ${toId}::uuid, ${target}, ${claimHash}, ${message},
      make_interval(secs => ${offerLifeMs[kind] / 1000}), ${offersPerDay}::integer, ${now.toISOString()}::timestamptz
    ) as answer`);
  const answer = row?.answer;
  if (answer === undefined) throw new Error('offer_ticket did not answer.');
  switch (answer.outcome) {
    case 'offered':
      return answer.transferId;
    case 'tooMany':
      throw rateLimited(answer.retryAfter);
    case 'ticketNotFound':
      throw notFound('Ticket');
    default:
      throw refusedMove(answer.outcome);
  }
}

async function tellOther(tx: TicketingDb, { tell }: Offer, { eventId }: ShownTransfer) {
  if (tell.to === null) return;
  const [event] = await tx.select({ name: events.name }).from(events).where(eq(events.id, eventId));
  const content = tell.content(event?.name ?? '');
  await publish(tx, 'message.requested', { messageId: randomUUID(), to: tell.to, content });
}
