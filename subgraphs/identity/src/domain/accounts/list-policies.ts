import { policies, type Policy } from '@gatehouse/identity-db/schema';
import { asc } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** What every portal asks for and grants, by the portals' names. */
export const listPolicies = async (db: Db): Promise<Policy[]> =>
  db.select().from(policies).orderBy(asc(policies.portal));
