import { getGift } from '../../../domain/transfers/find-gift.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const gift: NonNullable<QueryResolvers['gift']> = (_parent, { secret }, { db, now }) =>
  getGift(db, secret, now);
