import type { CategorySpendingResolvers } from './../types.generated.ts';

export const CategorySpending: CategorySpendingResolvers = {};
