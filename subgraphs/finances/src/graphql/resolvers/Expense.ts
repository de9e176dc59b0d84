import { present } from '../present.ts';
import type { ExpenseResolvers } from './../types.generated.ts';

export const Expense: ExpenseResolvers = {
  category: async ({ categoryId }, _args, { loaders }) =>
    present(await loaders.expenseCategory.load(categoryId)),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  isOwnDraft: ({ createdBy }, _args, { viewer }) => createdBy === viewer?.accountId,
};
