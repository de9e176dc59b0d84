import { issueDocument } from '@gatehouse/kit-documents/issue-document';
import type { Document } from '@gatehouse/kit-documents/document-tables';
import type { DocumentLine, Party } from '@gatehouse/kit-documents/snapshot';
import { documents } from '@gatehouse/payments-db/documents';
import { ledgerJournals } from '@gatehouse/payments-db/ledger';
import { pCustomers } from '@gatehouse/payments-db/people';
import {
  type Payment,
  payments,
  pOrders,
  type Refund,
  refunds,
} from '@gatehouse/payments-db/schema';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { captureKinds } from '../postings/post-capture.ts';
import { walletPartOfRefund } from '../refund-parts.ts';
import type { Tx } from '../till.ts';
import { draftOf } from './draft-of.ts';
import { orderLines, wholeLine } from './invoice-lines.ts';
import { paidNote } from './paid-note.ts';

type Issuing = { readonly journalId: string; readonly seller: Party; readonly now: Date };
type Journal = typeof ledgerJournals.$inferSelect;

const memoOf = z.object({ paymentId: z.uuid(), refundId: z.uuid().optional() });

/** Issues the document of a journal that moved what is due to finances: the invoice of a payment, or the credit note of what went back. Once per journal; its total is what the journal moved. */
export async function issueForJournal(tx: Tx, issuing: Issuing): Promise<void> {
  const [journal] = await tx
    .select()
    .from(ledgerJournals)
    .where(eq(ledgerJournals.id, issuing.journalId));
  if (journal === undefined) throw new Error(`Journal ${issuing.journalId} does not exist.`);
  const { paymentId, refundId } = memoOf.parse(journal.memo);
  const [payment] = await tx.select().from(payments).where(eq(payments.id, paymentId));
  if (payment === undefined) throw new Error(`Payment ${paymentId} is gone.`);
  // The invoice first: a credit note names it, and of the two series the locks come in this order everywhere.
  const invoice = await issueInvoice(tx, payment, issuing);
  if (refundId !== undefined)
    await issueCreditNote(tx, { journal, invoice, payment, refundId }, issuing);
}

async function issueInvoice(tx: Tx, payment: Payment, issuing: Issuing): Promise<Document> {
  const { id: sourceId, purpose, orderId, customerId, amountMinor } = payment;
  const ofPayment = and(
    eq(ledgerJournals.kind, captureKinds[purpose]),
    eq(ledgerJournals.sourceId, sourceId),
  );
  const [[captured], [order]] = await Promise.all([
    tx.select().from(ledgerJournals).where(ofPayment),
    orderId === null ? [] : tx.select().from(pOrders).where(eq(pOrders.id, orderId)),
  ]);
  if (captured === undefined) throw new Error(`Payment ${sourceId} was never captured.`);
  const lines =
    purpose === 'ORDER' ? orderLines(order, amountMinor) : [wholeLine('Card fee', amountMinor)];
  return issue(tx, issuing, {
    series: 'INV',
    kind: 'INVOICE',
    sourceId,
    journalId: captured.id,
    corrects: null,
    customerId,
    lines,
    payment,
    references: [],
    notes: [paidNote(payment, captured.effectiveOn)],
  });
}

type Credit = {
  readonly journal: Journal;
  readonly invoice: Document;
  readonly payment: Payment;
  readonly refundId: string;
};

async function issueCreditNote(tx: Tx, credit: Credit, issuing: Issuing): Promise<void> {
  const { journal, invoice, payment, refundId } = credit;
  const [refund] = await tx.select().from(refunds).where(eq(refunds.id, refundId));
  if (refund === undefined) throw new Error(`Refund ${refundId} is gone.`);
  const isToWallet = journal.sourceId.endsWith(':wallet');
  const minor = partOf(refund, isToWallet);
  // Whoever issues for the same invoice waits, so that together they give back its tax to the unit.
  await tx.select().from(payments).where(eq(payments.id, payment.id)).for('no key update');
  const earlier = await tx.select().from(documents).where(eq(documents.corrects, invoice.id));
  if (earlier.some(({ sourceId }) => sourceId === journal.sourceId)) return;
  const line = wholeLine(
    isToWallet ? 'Given back to the wallet' : 'Given back by the payment provider',
    -minor,
    -taxOf(invoice, earlier, minor),
  );
  const { sourceId, id: journalId, effectiveOn } = journal;
  await issue(tx, issuing, {
    series: 'CRN',
    kind: 'CREDIT_NOTE',
    sourceId,
    journalId,
    corrects: invoice.id,
    customerId: payment.customerId,
    lines: [line],
    payment,
    references: [
      { name: 'Invoice', text: invoice.label },
      { name: 'Invoice date', text: invoice.snapshot.issuedOn },
    ],
    notes: [`Given back on ${effectiveOn}.`],
  });
}

const partOf = ({ amountMinor, walletMinor }: Refund, isToWallet: boolean): bigint =>
  isToWallet ? walletMinor : amountMinor - walletMinor;

const sumOfTax = ({ snapshot }: Document): bigint =>
  snapshot.totals.taxes.reduce((sum, { taxMinor }) => sum + BigInt(taxMinor), 0n);

/** The tax in what goes back: its share, counted over all that went back so far. */
function taxOf(invoice: Document, earlier: readonly Document[], refundMinor: bigint): bigint {
  return walletPartOfRefund({
    amountMinor: invoice.totalMinor,
    walletMinor: sumOfTax(invoice),
    beforeMinor: earlier.reduce((sum, { totalMinor }) => sum - totalMinor, 0n),
    walletBeforeMinor: earlier.reduce((sum, note) => sum - sumOfTax(note), 0n),
    refundMinor,
  });
}

type Said = {
  readonly series: 'INV' | 'CRN';
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly sourceId: string;
  readonly journalId: string;
  readonly corrects: string | null;
  readonly customerId: string;
  readonly payment: Payment;
  readonly lines: readonly DocumentLine[];
  readonly references: readonly { readonly name: string; readonly text: string }[];
  readonly notes: readonly string[];
};

async function issue(tx: Tx, { seller, now }: Issuing, said: Said): Promise<Document> {
  const { series, kind, customerId, payment, lines, references, notes, ...issued } = said;
  const [customer] = await tx
    .select()
    .from(pCustomers)
    .where(eq(pCustomers.customerId, customerId));
  const about = { kind, seller, customer, currency: payment.currency, lines, notes, now };
  return issueDocument(tx, documents, {
    ...issued,
    series: `${series}-${now.getUTCFullYear()}`,
    ownerId: customerId,
    issuedAt: now,
    draft: draftOf({
      ...about,
      references: [...references, ...referencesOf(payment)],
    }),
  });
}

const referencesOf = ({ id, orderId }: Payment) => [
  ...(orderId === null ? [] : [{ name: 'Order', text: orderId }]),
  { name: 'Payment', text: id },
];
