import { getPayout } from '../../../domain/payouts/get-payout.ts';
import { listStatement } from '../../../domain/payouts/list-statement.ts';
import { sightOf } from '../../../domain/sight.ts';
import { present } from '../../present.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const payoutItems: NonNullable<QueryResolvers['payoutItems']> = async (
  _parent,
  { payoutId, first, after },
  { desk, viewer, loaders },
) => {
  const { id } = await getPayout(desk.db, payoutId, sightOf(viewer));
  const ends = present(await loaders.statementEnds.load(id));
  return listStatement(desk.db, ends, { first, after });
};
