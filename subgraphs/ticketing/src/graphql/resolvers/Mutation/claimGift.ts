import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { claimGift as claim } from '../../../domain/transfers/claim-gift.ts';
import { giftCodeKey } from '../../../domain/transfers/gift-code.ts';
import { forgetTicket } from '../../forget-ticket.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const claimGift: NonNullable<MutationResolvers['claimGift']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, keyFor, loaders } = context;
  const { profileId: customerId } = signedInTo('customer', viewer);
  const { secret, code = null } = input;
  const key = keyFor(giftCodeKey);
  const claimed = await claim(db, context, { secret, code, customerId, key });
  switch (claimed.outcome) {
    case 'claimed':
      forgetTicket(loaders);
      return { __typename: 'ClaimGiftPayload', ticket: claimed.ticket };
    case 'unproven':
      return { __typename: 'GiftAddressError', ...claimed };
  }
};
