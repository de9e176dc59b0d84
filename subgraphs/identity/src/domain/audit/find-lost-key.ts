import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { forgetVerb } from './forget-audit-key.ts';
import type { Break } from './walk-chain.ts';

type Lost = { readonly entry_id: string; readonly is_kept: boolean };

/**
 * The first entry whose fields nobody reads any more although nobody was erased. The chain covers the sealed fields and not the
 * keys to them, so that without this whoever takes a key away makes an entry say less, unnoticed.
 */
export async function findLostKey(tx: Db): Promise<Break | undefined> {
  const [lost] = await tx.execute<Lost>(sql`
    select entry.id as entry_id, key.account_id is not null as is_kept
    from identity.audit_entries as entry
    left join identity.audit_keys as key on key.account_id = entry.key_account_id
    where entry.key_account_id is not null and key.sealed_key is null
      and (key.account_id is null or not exists (
        select from identity.audit_entries as forgotten
        where forgotten.entity_id = key.account_id::text and forgotten.verb = ${forgetVerb}
      ))
    order by entry.seq limit 1`);
  if (lost === undefined) return undefined;
  const problem = lost.is_kept
    ? 'The key to an entry was destroyed, and nobody was erased.'
    : 'The key to an entry is missing.';
  return { block: null, entryId: lost.entry_id, problem };
}
