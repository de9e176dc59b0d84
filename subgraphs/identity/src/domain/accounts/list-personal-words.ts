import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

/**
 * What is known of a person and must not be in their password: names, numbers and addresses. The index of memberships by account
 * holds those that have not ended, and serves only who says so.
 */
export async function listPersonalWords(db: Db, accountId: string): Promise<readonly string[]> {
  const rows = await db.execute<{ word: string | null }>(sql`
    select value as word from identity.identifiers where account_id = ${accountId}
    union all
    select unnest(array[name, email]) from identity.customers where account_id = ${accountId}
    union all select unnest(array[name, contact]) from identity.ushers where account_id = ${accountId}
    union all select name from identity.admin_users where account_id = ${accountId}
    union all select name from identity.members where account_id = ${accountId}
    union all
    select unnest(array[o.contact_name, o.contact_email]) from identity.organizers o
      join identity.memberships m on m.portal = 'organizer' and m.profile_id = o.id
      where m.account_id = ${accountId} and m.status <> 'ended'
    union all
    select unnest(array[s.contact_name, s.contact_email]) from identity.merchants s
      join identity.memberships m on m.portal = 'merchant' and m.profile_id = s.id
      where m.account_id = ${accountId} and m.status <> 'ended'`);
  return rows.flatMap(({ word }) => word ?? []);
}
