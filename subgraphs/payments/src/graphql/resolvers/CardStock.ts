import type { CardStockResolvers } from './../types.generated.ts';

export const CardStock: CardStockResolvers = {};
