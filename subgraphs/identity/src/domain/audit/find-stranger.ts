import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import type { Break } from './walk-chain.ts';

/** The first entry that stands in no block and does not wait for one: it came around the log's only door. */
export async function findStranger(tx: Db): Promise<Break | undefined> {
  const [stranger] = await tx.execute<{ id: string }>(sql`
    select entry.id from identity.audit_entries as entry
    where not exists (select from identity.audit_pending as pending where pending.seq = entry.seq)
      and not exists (
        select from (select unnest(entry_ids) as id from identity.audit_blocks) as member where member.id = entry.id
      )
    order by entry.seq limit 1`);
  if (stranger === undefined) return undefined;
  return { block: null, entryId: stranger.id, problem: 'An entry was put in that no block holds.' };
}
