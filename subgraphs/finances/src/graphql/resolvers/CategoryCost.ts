import { present } from '../present.ts';
import type { CategoryCostResolvers } from './../types.generated.ts';

export const CategoryCost: CategoryCostResolvers = {
  category: async ({ categoryId }, _args, { loaders }) =>
    present(await loaders.expenseCategory.load(categoryId)),
};
