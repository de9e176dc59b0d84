import { policies, type Policy } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import type { Db } from '../db.ts';

export type PortalName = Policy['portal'];

/** What a portal asks for and grants. Read each time: a changed row counts from the next request on. */
export async function getPolicy(db: Db, portal: PortalName): Promise<Policy> {
  const [policy] = await db.select().from(policies).where(eq(policies.portal, portal));
  if (policy === undefined) throw new Error(`The portal ${portal} has no policy.`);
  return policy;
}
