import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { giftCodeKey } from '../../../domain/transfers/gift-code.ts';
import { maskTarget } from '../../../domain/transfers/mask-target.ts';
import { requestGiftCode as request } from '../../../domain/transfers/request-gift-code.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestGiftCode: NonNullable<MutationResolvers['requestGiftCode']> = async (
  _parent,
  { input },
  { db, viewer, now, keyFor },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const { secret } = input;
  const key = keyFor(giftCodeKey);
  const { target, expiresAt } = await request(db, { secret, customerId, key, now });
  return { maskedTarget: maskTarget(target), expiresAt };
};
