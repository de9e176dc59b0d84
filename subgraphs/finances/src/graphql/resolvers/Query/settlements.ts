import { listSettlements } from '../../../domain/settlements/list-settlements.ts';
import { sightOf } from '../../../domain/sight.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const settlements: NonNullable<QueryResolvers['settlements']> = (
  _parent,
  { filter, first, after },
  { desk, viewer },
) => listSettlements(desk.db, { first, after, filter: filter ?? {}, sight: sightOf(viewer) });
