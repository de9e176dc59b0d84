import { ledgerJournals } from '@gatehouse/finances-db/ledger';
import { mirroredJournals } from '@gatehouse/finances-db/takings';
import { and, eq } from 'drizzle-orm';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { captureOrder } from './capture-order.ts';
import { lockAwaited } from './lock-awaited.ts';
import { postLate } from './post-late.ts';
import { refundOrder } from './refund-order.ts';
import { releaseWaiting } from './release-waiting.ts';
import type { Mirrored, Told } from './told.ts';

/** What stands against the account due:payments where nothing has to be split. */
const counterparts = {
  'card_fee.captured': 'platform_revenue',
  'card_fee.refunded': 'platform_revenue',
  'provider.fee': 'provider_fees',
  'provider.paid': 'bank',
} as const;

/** Posts the mirror image of a journal of payments and notes that it did, or says what it waits for; a repeat finds its own journal. */
export async function postMirror(tx: Tx, told: Told): Promise<Mirrored> {
  const { kind, sourceId, currency, paymentId } = told;
  const isOfOrder = kind === 'order.captured' || kind === 'order.refunded';
  if (isOfOrder && paymentId === null)
    throw new Error(`Journal ${told.journalId} does not say which payment it is about.`);
  if (isOfOrder && paymentId !== null) await lockAwaited(tx, paymentId);
  const [known] = await tx
    .select({ id: ledgerJournals.id })
    .from(ledgerJournals)
    .where(and(eq(ledgerJournals.kind, kind), eq(ledgerJournals.sourceId, sourceId)));
  if (known !== undefined) return 'posted';
  const answer = await post(tx, told);
  if (answer !== 'posted') return answer;
  // The primary key stops whoever was told the same at the same time under another id: all of it is taken back.
  await tx
    .insert(mirroredJournals)
    .values({ kind, sourceId, currency, xact: BigInt(told.xact), dueMinor: BigInt(told.dueMinor) });
  if (kind === 'order.captured' && paymentId !== null) await releaseWaiting(tx, paymentId);
  return 'posted';
}

async function post(tx: Tx, told: Told): Promise<Mirrored> {
  if (told.kind === 'order.captured') return captureOrder(tx, told);
  if (told.kind === 'order.refunded') return refundOrder(tx, told);
  const { kind, sourceId, currency } = told;
  const amountMinor = BigInt(told.dueMinor);
  await postLate(tx, {
    kind,
    sourceId,
    effectiveOn: dayOf(new Date(told.postedAt)),
    memo: { mirrors: told.journalId },
    lines: [
      { kind: 'due_payments', currency, amountMinor: -amountMinor },
      { kind: counterparts[kind], currency, amountMinor },
    ],
  });
  return 'posted';
}
