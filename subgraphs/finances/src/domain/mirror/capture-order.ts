import { events } from '@gatehouse/finances-db/projections';
import { takings } from '@gatehouse/finances-db/takings';
import { eq } from 'drizzle-orm';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { splitAmount } from '../split-amount.ts';
import { findSplitRule } from '../split-rules/find-split-rule.ts';
import { linesOf } from './lines-of.ts';
import { lockAwaited } from './lock-awaited.ts';
import { postLate } from './post-late.ts';
import type { Mirrored, Told } from './told.ts';

/** Splits what an order brought by the rule of its day: the organizer’s part waits for a settlement. The event has to be known for it. */
export async function captureOrder(tx: Tx, told: Told): Promise<Mirrored> {
  const { kind, sourceId, currency, paymentId, orderId, eventId, customerId } = told;
  if (paymentId === null || orderId === null || eventId === null)
    throw new Error(`Journal ${told.journalId} does not say which order was paid.`);
  const event = await findEvent(tx, eventId);
  if (event === undefined) return { awaitedId: eventId };
  const { organizerId } = event;
  const capturedAt = new Date(told.postedAt);
  const capturedMinor = BigInt(told.dueMinor);
  const parts = told.parts ?? { ticketsMinor: told.dueMinor, feeMinor: '0', taxMinor: '0' };
  const [tickets = 0n, fee = 0n, taxMinor = 0n] = splitAmount(
    capturedMinor,
    [parts.ticketsMinor, parts.feeMinor, parts.taxMinor].map(BigInt),
  );
  const on = dayOf(capturedAt);
  const rule = await findSplitRule(tx, { organizerId, eventId, on });
  const weights = [rule?.organizerWeight ?? 1, rule?.platformWeight ?? 0].map(BigInt);
  const [organizerMinor = 0n, kept = 0n] = splitAmount(tickets, weights);
  const platformMinor = kept + fee;

  await postLate(tx, {
    kind,
    sourceId,
    effectiveOn: on,
    memo: { mirrors: told.journalId, paymentId, orderId, eventId },
    lines: linesOf(
      [{ kind: 'due_payments', currency }, -capturedMinor],
      [{ kind: 'organizer_pending', owner: organizerId, currency }, organizerMinor],
      [{ kind: 'platform_revenue', currency }, platformMinor],
      [{ kind: 'tax_payable', currency }, taxMinor],
    ),
  });
  await tx.insert(takings).values({
    paymentId,
    orderId,
    eventId,
    organizerId,
    customerId,
    currency,
    capturedMinor,
    organizerMinor,
    platformMinor,
    taxMinor,
    capturedAt,
  });
  return 'posted';
}

async function findEvent(tx: Tx, eventId: string) {
  const find = () => tx.select().from(events).where(eq(events.eventId, eventId));
  const [event] = await find();
  if (event !== undefined) return event;
  await lockAwaited(tx, eventId);
  const [meanwhile] = await find();
  return meanwhile;
}
