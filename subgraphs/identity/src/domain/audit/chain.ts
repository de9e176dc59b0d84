import { createHash } from 'node:crypto';
import { auditEntries, type AuditBlock } from '@gatehouse/identity-db/schema';
import { getTableColumns, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

const hashBytes = 32;

/** What the first block follows. */
export const genesis: Buffer = Buffer.alloc(hashBytes);

// To the microsecond, where a Date would hide a change behind the last millisecond.
const exactly = (column: PgColumn) =>
  sql<string>`(extract(epoch from ${column}) * 1000000)::bigint::text`;

/** What an entry's digest covers: every column. */
export const digestedColumns = {
  ...getTableColumns(auditEntries),
  at: exactly(auditEntries.at),
  keptAt: exactly(auditEntries.keptAt),
};

export type DigestedEntry = Omit<typeof auditEntries.$inferSelect, 'at' | 'keptAt'> & {
  readonly at: string;
  readonly keptAt: string;
};

/** The hash of an entry's canonical form: its values as JSON, in this order for ever. */
export function digestOf(entry: DigestedEntry): Buffer {
  const canonical = [
    entry.id,
    entry.seq,
    entry.at,
    entry.keptAt,
    entry.source,
    entry.sourceLane,
    entry.sourceSeq,
    entry.accountId,
    entry.membershipId,
    entry.sessionId,
    entry.portal,
    entry.verb,
    entry.entityType,
    entry.entityId,
    entry.keyAccountId,
    // As they are sealed: a person can be erased and the hash still fits.
    entry.before?.toString('base64') ?? null,
    entry.after?.toString('base64') ?? null,
    entry.address,
    entry.userAgent,
    entry.requestId,
  ];
  return createHash('sha256').update(JSON.stringify(canonical)).digest();
}

/** The hash of a block: its number, its time, its entries with their digests, and the hash of the block before. */
export function blockHash(block: Omit<AuditBlock, 'hash'>): Buffer {
  const { n, sealedAt, entryIds, entryDigests, previousHash } = block;
  const head = JSON.stringify([n, sealedAt.toISOString(), entryIds]);
  return createHash('sha256').update(previousHash).update(entryDigests).update(head).digest();
}

/** The digest of a block's entry at this place. */
export const digestAt = ({ entryDigests }: AuditBlock, index: number): Buffer =>
  entryDigests.subarray(index * hashBytes, (index + 1) * hashBytes);
