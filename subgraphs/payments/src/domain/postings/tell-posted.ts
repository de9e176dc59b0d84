import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { ledgerJournals } from '@gatehouse/payments-db/ledger';
import { type Order, type Payment, pOrders } from '@gatehouse/payments-db/schema';
import type { Events } from '@gatehouse/schema/events';
import { eq } from 'drizzle-orm';
import { publish } from '../publish.ts';
import { schedule } from '../schedule.ts';
import type { Tx } from '../till.ts';

type Told = PayloadOf<Events, 'ledger.posted'>;

type Posting = Pick<Told, 'journalId'> & {
  readonly payment: Payment;
  /** By how much what is due to finances rose. */
  readonly dueMinor: bigint;
};

/** Tells finances of a journal that moved what is due to them, and has its document issued, in its transaction. */
export async function tellPosted(tx: Tx, { journalId, payment, dueMinor }: Posting): Promise<void> {
  const { id: paymentId, orderId, customerId, currency } = payment;
  const [[journal], [order]] = await Promise.all([
    tx.select().from(ledgerJournals).where(eq(ledgerJournals.id, journalId)),
    orderId === null ? [] : tx.select().from(pOrders).where(eq(pOrders.id, orderId)),
  ]);
  if (journal === undefined) throw new Error(`Journal ${journalId} is gone.`);
  const { kind, sourceId, xact, createdAt } = journal;
  await publish(tx, 'ledger.posted', {
    journalId,
    kind: kind as Told['kind'],
    sourceId,
    xact,
    postedAt: createdAt.toISOString(),
    currency,
    dueMinor: String(dueMinor),
    paymentId,
    orderId,
    eventId: order?.eventId ?? null,
    customerId,
    parts: order === undefined ? null : partsOf(order),
  });
  // Later: numbers are given one at a time, and nobody who pays waits for that.
  await schedule(tx, 'issueInvoice', { journalId }, { key: `issueInvoice:${journalId}` });
}

/** Of the whole order; null where its lines were never told. */
function partsOf({ lines, totalMinor }: Order): Told['parts'] {
  if (lines.length === 0) return null;
  const sum = (name: 'feeMinor' | 'taxMinor') =>
    lines.reduce((total, line) => total + BigInt(line[name]), 0n);
  const [fee, tax] = [sum('feeMinor'), sum('taxMinor')];
  const minor = { ticketsMinor: totalMinor - fee - tax, feeMinor: fee, taxMinor: tax };
  const { ticketsMinor, feeMinor, taxMinor } = minor;
  return {
    ticketsMinor: String(ticketsMinor),
    feeMinor: String(feeMinor),
    taxMinor: String(taxMinor),
  };
}
