import type { Disbursement } from '@gatehouse/finances-db/disbursements';
import type { AccountName } from '@gatehouse/kit-ledger/open-ledger';

const kinds = {
  PAYOUT: 'organizer_available',
  WITHDRAWAL: 'profit_payable',
  DEPOSIT_RETURN: 'deposit',
  EXPENSE: 'expenses_payable',
} as const;

type Of = Pick<Disbursement, 'kind' | 'partyId' | 'currency'> & {
  readonly subjectId?: string | null;
};

/**
 * The account that pays for it: of the party, but for deposits, of which each has its own, and for expenses, which the platform
 * owes as a whole.
 */
export function sourceAccount({ kind, partyId, currency, subjectId }: Of): AccountName {
  if (kind === 'EXPENSE') return { kind: kinds.EXPENSE, currency };
  if (kind !== 'DEPOSIT_RETURN') return { kind: kinds[kind], owner: partyId, currency };
  if (typeof subjectId !== 'string') throw new Error('The return of a deposit names it.');
  return { kind: kinds.DEPOSIT_RETURN, owner: subjectId, currency };
}
