import type { CategorySalesResolvers } from './../types.generated.ts';

export const CategorySales: CategorySalesResolvers = {};
