import type { CountingScanResolvers } from './../types.generated.ts';

export const CountingScan: CountingScanResolvers = {
  countedAt: ({ countedAt }) => new Date(countedAt),
};
