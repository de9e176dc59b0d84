import { present } from '../present.ts';
import type { DisbursementResolvers } from './../types.generated.ts';

export const Disbursement: DisbursementResolvers = {
  kind: ({ kind }) => {
    if (kind === 'PAYOUT') throw new Error('A payout is shown as one.');
    return kind;
  },
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  expense: async ({ kind, subjectId }, _args, { loaders }) =>
    kind === 'EXPENSE' && subjectId !== null
      ? present(await loaders.expense.load(subjectId))
      : null,
  deposit: async ({ kind, subjectId }, _args, { loaders }) =>
    kind === 'DEPOSIT_RETURN' && subjectId !== null
      ? present(await loaders.deposit.load(subjectId))
      : null,
  isOwnRequest: ({ requestedBy }, _args, { viewer }) => requestedBy === viewer?.accountId,
};
