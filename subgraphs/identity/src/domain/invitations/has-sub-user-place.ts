import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** Whether one more may be under this membership, whose row stays locked: the next who asks waits, and counts this one too. */
export async function hasSubUserPlace(tx: Db, membershipId: string, now: Date): Promise<boolean> {
  const rows = await tx.execute(
    sql`select identity.has_sub_user_place(${membershipId}::uuid, ${now.toISOString()}::timestamptz) as has`,
  );
  const [row] = rows as unknown as readonly { readonly has: boolean }[];
  return row?.has === true;
}
