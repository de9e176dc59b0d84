import { notFound } from '@gatehouse/kit-subgraph/errors';
import { findBulks } from '../../../domain/card-bulks/find-bulks.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const bulkReport: NonNullable<QueryResolvers['bulkReport']> = async (
  _parent,
  { id },
  { till },
) => {
  const [bulk] = await findBulks(till.db, [id]);
  if (bulk === undefined) throw notFound('CardBulk');
  return bulk;
};
