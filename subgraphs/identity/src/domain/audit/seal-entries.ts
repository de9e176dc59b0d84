import {
  auditBlocks,
  auditEntries,
  auditPending,
  type AuditBlock,
} from '@gatehouse/identity-db/schema';
import { asc, inArray, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { findHead } from './find-head.ts';
import { blockHash, digestedColumns, digestOf, genesis } from './chain.ts';

/** Verification holds twenty blocks in memory and hashes them in one go: so few that requests beside it do not notice. */
export const entriesPerBlockMax = 200;

/**
 * Puts the entries that are in no block into the next one, and answers it; nothing where there are none or where another
 * process is at it. An entry that commits late is still pending then and comes into a later block: none is skipped.
 */
export function sealEntries(db: Db, now: Date): Promise<AuditBlock | undefined> {
  return db.transaction(async (tx) => {
    const [lock] = await tx.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended('gatehouse audit chain', 0)) as mine`,
    );
    if (lock?.mine !== true) return undefined;
    const pending = await tx
      .select()
      .from(auditPending)
      .orderBy(asc(auditPending.seq))
      .limit(entriesPerBlockMax);
    if (pending.length === 0) return undefined;
    // These and no range, for a lower number may be committed meanwhile; and as one text, which is one plan.
    const seqs = JSON.stringify(pending.map(({ seq }) => seq));
    const these = sql`(select value::bigint from json_array_elements_text(${seqs}::text::json) as value)`;
    const entries = await tx
      .select(digestedColumns)
      .from(auditEntries)
      .where(inArray(auditEntries.seq, these))
      .orderBy(asc(auditEntries.seq));
    await tx.delete(auditPending).where(inArray(auditPending.seq, these));
    if (entries.length === 0) return undefined;

    const last = await findHead(tx);
    const content = {
      n: (last?.n ?? 0) + 1,
      entryIds: entries.map(({ id }) => id),
      entryDigests: Buffer.concat(entries.map(digestOf)),
      previousHash: last?.hash ?? genesis,
      sealedAt: now,
    };
    const block = { ...content, hash: blockHash(content) };
    await tx.insert(auditBlocks).values(block);
    return block;
  });
}
