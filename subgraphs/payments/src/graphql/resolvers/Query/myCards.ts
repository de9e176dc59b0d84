import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { listCards } from '../../../domain/cards/list-cards.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const myCards: NonNullable<QueryResolvers['myCards']> = (
  _parent,
  page,
  { till, viewer },
) => {
  const { profileId: holderId } = signedInTo('customer', viewer);
  return listCards(till.db, { ...page, sight: { holderId } });
};
