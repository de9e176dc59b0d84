import type { MonthSpendingResolvers } from './../types.generated.ts';

export const MonthSpending: MonthSpendingResolvers = {};
