import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { readCurrency } from '../../../domain/read-currency.ts';
import { organizerBalance as balanceOf } from '../../../domain/settlements/organizer-balance.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const organizerBalance: NonNullable<QueryResolvers['organizerBalance']> = (
  _parent,
  { currency },
  { desk, viewer },
) =>
  balanceOf(desk.db, signedInTo('organizer', viewer).profileId, readCurrency(currency, 'currency'));
