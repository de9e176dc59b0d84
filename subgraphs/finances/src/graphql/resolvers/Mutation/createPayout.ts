import { askPayout } from '../../../domain/payouts/ask-payout.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createPayout: NonNullable<MutationResolvers['createPayout']> = async (
  _parent,
  { input },
  context,
) => {
  const asked = await askPayout(context.desk.db, context, input);
  switch (asked.outcome) {
    case 'requested':
      return { __typename: 'CreatePayoutPayload', payout: asked.payout, replayed: asked.replayed };
    case 'insufficient':
      return { __typename: 'PayoutExceedsBalanceError', available: asked.available };
  }
};
