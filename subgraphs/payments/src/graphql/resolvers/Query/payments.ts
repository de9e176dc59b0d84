import { listPayments } from '../../../domain/list-payments.ts';
import { sightOf } from '../../../domain/sight.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const payments: NonNullable<QueryResolvers['payments']> = (
  _parent,
  { filter, first, after },
  { till: { db }, viewer },
) => listPayments(db, { filter: filter ?? {}, first, after, sight: sightOf(viewer) });
