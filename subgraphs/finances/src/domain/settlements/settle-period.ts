import type { events } from '@gatehouse/finances-db/projections';
import { type Settlement, settlements } from '@gatehouse/finances-db/takings';
import { uuidV7 } from '@gatehouse/kit-events/uuid-v7';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { and, desc, eq } from 'drizzle-orm';
import { books } from '../books.ts';
import { brokenKey } from '../broken-key.ts';
import type { Tx } from '../desk.ts';
import { lockOrganizer } from '../lock-organizer.ts';
import { linesOf } from '../mirror/lines-of.ts';
import { mustPost } from '../must-post.ts';
import { recordAudit } from '../record-audit.ts';
import { markSettled, type Period } from './mark-settled.ts';
import { organizerBalance } from './organizer-balance.ts';

type Settling = Pick<Period, 'currency' | 'from' | 'until'> & {
  readonly event: typeof events.$inferSelect;
};

/**
 * Settles what an event took in one currency in a period: the organizer's part, less what it owes, becomes available.
 * Undefined, and nothing is changed, where there is nothing to settle.
 */
export async function settlePeriod(
  tx: Tx,
  actor: AuditActor,
  { event, currency, from, until }: Settling,
): Promise<string | undefined> {
  const { eventId, organizerId, name: eventName } = event;
  const id = uuidV7(actor.now.getTime());
  await lockOrganizer(tx, organizerId, currency);
  const before = await endOfLast(tx, eventId, currency);
  if (from === undefined && before !== undefined && before >= until)
    throw badInput('This was settled further than that already.', 'input.until');
  const figures = await markSettled(tx, id, { eventId, currency, from, until });
  if (figures === undefined) return undefined;
  const { firstAt, ...sums } = figures;
  const { receivableMinor } = await organizerBalance(tx, organizerId, currency);
  const nettedMinor = sums.netMinor < receivableMinor ? sums.netMinor : receivableMinor;
  const shares = { nettedMinor, availableMinor: sums.netMinor - nettedMinor };
  const settledBy = actor.viewer?.accountId ?? null;
  const settlement = {
    ...sums,
    ...shares,
    id,
    eventId,
    eventName,
    organizerId,
    currency,
    settledBy,
    fromAt: from ?? before ?? firstAt,
    untilAt: until,
    settledAt: actor.now,
  };
  const journalId = await post(tx, settlement);
  await tx
    .insert(settlements)
    .values({ ...settlement, journalId })
    .catch(refuseOverlap);
  await recordAudit(tx, actor, {
    verb: 'event.settle',
    entityType: 'Settlement',
    entityId: id,
    after: { eventId, currency, ...sums, ...shares },
  });
  return id;
}

async function endOfLast(tx: Tx, eventId: string, currency: string): Promise<Date | undefined> {
  const [last] = await tx
    .select({ untilAt: settlements.untilAt })
    .from(settlements)
    .where(and(eq(settlements.eventId, eventId), eq(settlements.currency, currency)))
    .orderBy(desc(settlements.untilAt))
    .limit(1);
  return last?.untilAt;
}

type Unposted = Omit<Settlement, 'journalId'>;

async function post(tx: Tx, settlement: Unposted): Promise<string | null> {
  const { id, eventId, organizerId: owner, currency, settledBy } = settlement;
  if (settlement.netMinor === 0n) return null;
  const { journalId } = mustPost(
    await books.post(tx, {
      kind: 'settlement',
      sourceId: id,
      actorId: settledBy ?? undefined,
      memo: { eventId },
      lines: linesOf(
        [{ kind: 'organizer_pending', owner, currency }, -settlement.netMinor],
        [{ kind: 'organizer_receivable', owner, currency }, settlement.nettedMinor],
        [{ kind: 'organizer_available', owner, currency }, settlement.availableMinor],
      ),
    }),
  );
  return journalId;
}

function refuseOverlap(error: unknown): never {
  if (brokenKey(error) === 'settlements_period_excl')
    throw conflict('Another settlement of this event covers a part of this period.');
  throw error;
}
