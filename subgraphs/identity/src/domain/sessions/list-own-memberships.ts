import { memberships, type Membership } from '@gatehouse/identity-db/schema';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { and, eq, inArray } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import type { Db } from '../db.ts';
import { admittedBy, selectStandings } from './standing.ts';

/** The memberships that the viewer may choose from at this moment, in the portal of the session. */
export async function listOwnMemberships(
  db: Db,
  { accountId, portal }: Viewer,
  now: Date,
): Promise<readonly Membership[]> {
  const policy = await getPolicy(db, portal);
  const own = and(eq(memberships.accountId, accountId), admittedBy(db, policy));
  const standings = await selectStandings(db, now, own);
  const ids = standings.map(({ membershipId }) => membershipId);
  return db.select().from(memberships).where(inArray(memberships.id, ids)).orderBy(memberships.id);
}
