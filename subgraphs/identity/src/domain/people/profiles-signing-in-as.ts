import { memberships, type Policy } from '@gatehouse/identity-db/schema';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { accountsBeginningWith } from './accounts-beginning-with.ts';

/** The profiles of a portal that are acted for by somebody whose identifier begins like this: a part of a statement. */
export function profilesSigningInAs(db: Db, policy: Policy, prefix: string) {
  const accounts = accountsBeginningWith(db, policy, prefix);
  return db
    .select({ id: memberships.profileId })
    .from(memberships)
    .where(
      and(
        inArray(memberships.accountId, accounts),
        eq(memberships.portal, policy.portal),
        ne(memberships.status, 'ended'),
      ),
    );
}
