import { getPayout } from '../../../domain/payouts/get-payout.ts';
import { sightOf } from '../../../domain/sight.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const payout: NonNullable<QueryResolvers['payout']> = (_parent, { id }, { desk, viewer }) =>
  getPayout(desk.db, id, sightOf(viewer));
