import { type Settlement, settlements } from '@gatehouse/finances-db/takings';
import { and, inArray } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import type { Sight } from '../sight.ts';
import { withinSight } from '../within-sight.ts';

/** Settlements by id, as far as they are in sight. */
export const findSettlements = async (
  db: Db,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly Settlement[]> =>
  db
    .select()
    .from(settlements)
    .where(and(inArray(settlements.id, [...ids]), withinSight(sight, settlements.organizerId)));
