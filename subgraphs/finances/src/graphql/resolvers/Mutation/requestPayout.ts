import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { askPayout } from '../../../domain/payouts/ask-payout.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestPayout: NonNullable<MutationResolvers['requestPayout']> = async (
  _parent,
  { input },
  context,
) => {
  const asked = await askPayout(context.desk.db, context, {
    ...input,
    organizerId: signedInTo('organizer', context.viewer).profileId,
  });
  switch (asked.outcome) {
    case 'requested':
      return { __typename: 'RequestPayoutPayload', payout: asked.payout, replayed: asked.replayed };
    case 'insufficient':
      return { __typename: 'PayoutExceedsBalanceError', available: asked.available };
  }
};
