import { documents } from '@gatehouse/finances-db/documents';
import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import { ledgerJournals } from '@gatehouse/finances-db/ledger';
import { totalsOf } from '@gatehouse/kit-documents/check-totals';
import { englishWords } from '@gatehouse/kit-documents/english-words';
import { issueDocument } from '@gatehouse/kit-documents/issue-document';
import { type Party, rendererVersion } from '@gatehouse/kit-documents/snapshot';
import { exponentOf } from '@gatehouse/kit-subgraph/money';
import { and, eq } from 'drizzle-orm';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { findInvoiceSums } from './find-invoice-sums.ts';
import { findStatementEnds } from './find-statement-ends.ts';
import { invoiceLines } from './invoice-lines.ts';

/** Issues the invoice of a payout that the bank has paid: only then it is sure what it is for. Last in its transaction. */
export async function issuePayoutInvoice(
  tx: Tx,
  payout: Disbursement,
  { seller, now }: { readonly seller: Party; readonly now: Date },
): Promise<void> {
  const { id, partyId, partyName, amountMinor, currency, destination } = payout;
  const [ends] = await findStatementEnds(tx, [id]);
  if (ends === undefined) throw new Error(`Payout ${id} was never asked for.`);
  const lines = invoiceLines(ends, await findInvoiceSums(tx, ends));
  const totals = totalsOf(lines);
  if (totals.totalMinor !== amountMinor) throw new Error(`The statement of payout ${id} is wrong.`);
  const [journal] = await tx
    .select({ journalId: ledgerJournals.id })
    .from(ledgerJournals)
    .where(and(eq(ledgerJournals.kind, 'disbursement.paid'), eq(ledgerJournals.sourceId, id)));
  const issuedOn = dayOf(now);
  await issueDocument(tx, documents, {
    series: `PAY-${issuedOn.slice(0, 4)}`,
    sourceId: id,
    ownerId: partyId,
    journalId: journal?.journalId ?? null,
    issuedAt: now,
    draft: {
      kind: 'PAYOUT_INVOICE',
      renderer: rendererVersion,
      language: 'en',
      direction: 'ltr',
      issuedOn,
      currency,
      exponent: exponentOf(currency),
      seller,
      buyer: { name: partyName, addressLines: [], taxId: null },
      references: [
        { name: 'Payout', text: id },
        { name: 'Paid to', text: destination },
        { name: 'Bank reference', text: payout.bankReference ?? '' },
      ],
      lines,
      totals,
      notes: [],
      words: englishWords('PAYOUT_INVOICE'),
    },
  });
}
