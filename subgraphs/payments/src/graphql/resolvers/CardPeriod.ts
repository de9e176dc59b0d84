import type { CardPeriodResolvers } from './../types.generated.ts';
export const CardPeriod: CardPeriodResolvers = {/* Implement CardPeriod resolver logic here */};
