import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import { ledgerJournals } from '@gatehouse/finances-db/ledger';
import { and, eq } from 'drizzle-orm';
import { books } from '../books.ts';
import type { Tx } from '../desk.ts';
import { markExpensePaid } from '../expenses/mark-expense-paid.ts';
import { lockOrganizer } from '../lock-organizer.ts';
import { mustPost } from '../must-post.ts';
import { netReceivable } from '../settlements/net-receivable.ts';
import { givesBack } from './disbursement-status.ts';

/** Posts what the state that was just reached means: the bank has paid, or what was set aside goes back. Others move nothing. */
export async function postMove(tx: Tx, row: Disbursement, actorId: string): Promise<void> {
  const { id, kind, partyId, status, amountMinor, currency } = row;
  const memo = { kind, partyId };
  const of = { sourceId: id, actorId, memo };
  if (status === 'PAID') {
    const lines = [
      { kind: 'payout_clearing', currency, amountMinor: -amountMinor },
      { kind: 'bank', currency, amountMinor },
    ];
    mustPost(await books.post(tx, { ...of, kind: 'disbursement.paid', lines }));
    if (kind === 'EXPENSE') await markExpensePaid(tx, row);
  }
  if (!givesBack(status)) return;
  const [requested] = await tx
    .select({ journalId: ledgerJournals.id })
    .from(ledgerJournals)
    .where(and(eq(ledgerJournals.kind, 'disbursement.requested'), eq(ledgerJournals.sourceId, id)));
  if (requested === undefined) throw new Error(`Nothing was set aside for disbursement ${id}.`);
  if (kind === 'PAYOUT') await lockOrganizer(tx, partyId, currency);
  mustPost(await books.reverse(tx, { ...of, ...requested, kind: 'disbursement.reversed' }));
  if (kind === 'PAYOUT')
    await netReceivable(tx, { organizerId: partyId, currency, sourceId: id, actorId });
}
