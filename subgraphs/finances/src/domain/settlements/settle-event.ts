import { events } from '@gatehouse/finances-db/projections';
import { takings } from '@gatehouse/finances-db/takings';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { isUuid } from '../is-uuid.ts';
import { settlePeriod } from './settle-period.ts';
import { settlementDelayMs } from './settlement-delay.ts';

export type SettleRequest = {
  readonly eventId: string;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
};

/** As it is stored with its idempotency key, and so JSON. */
export type Settled =
  | { readonly outcome: 'settled'; readonly settlementIds: readonly string[] }
  | { readonly outcome: 'tooEarly'; readonly dueAt: string }
  | { readonly outcome: 'nothing' };

/** Settles what an event took until now, once it is long enough over; until a moment that is named, at any time. One settlement per currency. */
export async function settleEvent(
  tx: Tx,
  actor: AuditActor,
  { eventId, from, until: named }: SettleRequest,
): Promise<Settled> {
  const until = named ?? actor.now;
  if (!isUuid(eventId)) throw notFound('Event');
  if (until > actor.now) throw badInput('Only what is past can be settled.', 'input.until');
  if (from !== undefined && from >= until)
    throw badInput('A period begins before it ends.', 'input.from');
  const [event] = await tx.select().from(events).where(eq(events.eventId, eventId));
  if (event === undefined) throw notFound('Event');
  const dueAt = new Date(event.endsAt.getTime() + settlementDelayMs);
  if (named === undefined && dueAt > actor.now)
    return { outcome: 'tooEarly', dueAt: dueAt.toISOString() };

  const currencies = await tx
    .selectDistinct({ currency: takings.currency })
    .from(takings)
    .where(
      and(eq(takings.eventId, eventId), isNull(takings.settledIn), lt(takings.capturedAt, until)),
    )
    .orderBy(takings.currency);
  const settlementIds: string[] = [];
  for (const { currency } of currencies) {
    const id = await settlePeriod(tx, actor, { event, currency, from, until });
    if (id !== undefined) settlementIds.push(id);
  }
  return settlementIds.length === 0
    ? { outcome: 'nothing' }
    : { outcome: 'settled', settlementIds };
}
