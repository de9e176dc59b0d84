import type { Disbursement } from '@gatehouse/finances-db/disbursements';

type Names = { readonly prefix: string; readonly entityType: string; readonly shown: string };

/** What each kind is called on record and to people. */
export const auditNames: Readonly<Record<Disbursement['kind'], Names>> = {
  PAYOUT: { prefix: 'payout', entityType: 'Payout', shown: 'Payout' },
  WITHDRAWAL: { prefix: 'withdrawal', entityType: 'Withdrawal', shown: 'Withdrawal' },
  DEPOSIT_RETURN: {
    prefix: 'deposit_return',
    entityType: 'DepositReturn',
    shown: 'Deposit return',
  },
  EXPENSE: { prefix: 'expense_payment', entityType: 'ExpensePayment', shown: 'Expense payment' },
};
