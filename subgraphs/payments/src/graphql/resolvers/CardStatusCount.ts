import type { CardStatusCountResolvers } from './../types.generated.ts';
export const CardStatusCount: CardStatusCountResolvers = {
  /* Implement CardStatusCount resolver logic here */
};
