import { notFound } from '@gatehouse/kit-subgraph/errors';
import { bulkCards as work } from '../../../domain/card-bulks/bulk-cards.ts';
import { findBulks } from '../../../domain/card-bulks/find-bulks.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const bulkCards: NonNullable<MutationResolvers['bulkCards']> = async (
  _parent,
  { input },
  context,
) => {
  const { files, loaders } = context;
  const { db } = context.till;
  const wish = { ...input, merchantId: input.merchantId ?? null };
  const { bulkId, replayed } = await work({ db, files }, context, wish);
  loaders.card.clearAll();
  const [bulk] = await findBulks(db, [bulkId]);
  if (bulk === undefined) throw notFound('CardBulk');
  return { bulk, replayed };
};
