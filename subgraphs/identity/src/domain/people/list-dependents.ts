import { dependents, type Dependent } from '@gatehouse/identity-db/schema';
import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** Everybody on the lists of these customers, oldest first. */
export const listDependents = async (
  db: Db,
  customerIds: readonly string[],
): Promise<readonly Dependent[]> =>
  db
    .select()
    .from(dependents)
    .where(and(inArray(dependents.customerId, [...customerIds]), isNull(dependents.removedAt)))
    .orderBy(asc(dependents.createdAt), asc(dependents.id));
