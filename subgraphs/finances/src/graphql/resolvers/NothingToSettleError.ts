import type { NothingToSettleErrorResolvers } from './../types.generated.ts';

export const NothingToSettleError: NothingToSettleErrorResolvers = {
  message: () => 'The event took nothing in that period that is not settled.',
};
