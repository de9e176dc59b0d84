import type { DaySalesResolvers } from './../types.generated.ts';

export const DaySales: DaySalesResolvers = {};
