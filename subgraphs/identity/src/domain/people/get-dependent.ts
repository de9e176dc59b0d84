import { dependents, type Dependent } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';

export type OneOfTheirs = { readonly customerId: string; readonly id: string };

/** A dependent on this customer's list; NOT_FOUND for any other. */
export async function getDependent(db: Db, { customerId, id }: OneOfTheirs): Promise<Dependent> {
  if (!isUuid(id)) throw notFound('Dependent');
  const [found] = await db
    .select()
    .from(dependents)
    .where(
      and(
        eq(dependents.id, id),
        eq(dependents.customerId, customerId),
        isNull(dependents.removedAt),
      ),
    );
  if (found === undefined) throw notFound('Dependent');
  return found;
}
