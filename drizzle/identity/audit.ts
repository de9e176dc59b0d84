import { bigint, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytea, createdAt, id, identity, instant, portals } from './columns.ts';

/** Who did what to what, from where: one row per privileged change and security event, of every subgraph. Append-only. */
export const auditEntries = identity.table(
  'audit_entries',
  {
    id: id(),
    /** The order in which rows were written; it may have holes, where a transaction was undone. */
    seq: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    /** When it was written here: later than `at` for what other subgraphs tell. */
    keptAt: instant('kept_at').notNull().defaultNow(),
    /** The subgraph in which it happened. */
    source: text().notNull(),
    /** Its own count, without a gap in each lane; see `audit_lanes`. A missing entry shows in it. */
    sourceLane: integer('source_lane').notNull(),
    sourceSeq: bigint('source_seq', { mode: 'number' }).notNull(),
    accountId: uuid('account_id'),
    membershipId: uuid('membership_id'),
    sessionId: uuid('session_id'),
    portal: text({ enum: portals }),
    /** `customer.suspend`, `session.reuse`. */
    verb: text().notNull(),
    entityType: text('entity_type').notNull(),
    entityId: text('entity_id').notNull(),
    /** Whose key `before` and `after` are sealed under; null where both are. */
    keyAccountId: uuid('key_account_id'),
    /** Changed fields only, as sealed JSON. */
    before: bytea(),
    after: bytea(),
    address: text().notNull(),
    userAgent: text('user_agent').notNull(),
    requestId: text('request_id').notNull(),
  },
  (entry) => [
    unique('audit_entries_source_number_key').on(entry.source, entry.sourceLane, entry.sourceSeq),
    unique('audit_entries_seq_key').on(entry.seq),
    index('audit_entries_at_idx').on(entry.at),
    index('audit_entries_entity_type_idx').on(entry.entityType, entry.seq),
    index('audit_entries_entity_id_idx').on(entry.entityId, entry.seq),
    index('audit_entries_account_id_idx').on(entry.accountId, entry.seq),
    // Compared byte by byte, so that a prefix is a range.
    index('audit_entries_verb_idx').on(entry.verb.op('text_pattern_ops'), entry.seq),
    index('audit_entries_source_idx').on(entry.source, entry.seq),
  ],
);

export type AuditEntry = typeof auditEntries.$inferSelect;

/**
 * Counters that number a subgraph's entries. Each transaction takes one that no other holds, or opens another, so that
 * numbers have no gap and nobody waits.
 */
export const auditLanes = identity.table('audit_lanes', {
  lane: integer().primaryKey().generatedAlwaysAsIdentity(),
  recorded: bigint({ mode: 'number' }).notNull(),
});

/** Entries that are in no block yet; written with the entry, deleted with the block. */
export const auditPending = identity.table('audit_pending', {
  seq: bigint({ mode: 'number' }).primaryKey(),
});

/** The chain: which entries, what each of them was, and all of that together with the block before. Append-only. */
export const auditBlocks = identity.table('audit_blocks', {
  n: integer().primaryKey(),
  entryIds: uuid('entry_ids').array().notNull(),
  /** 32 bytes for each entry, in the same order. */
  entryDigests: bytea('entry_digests').notNull(),
  previousHash: bytea('previous_hash').notNull(),
  hash: bytea().notNull(),
  sealedAt: instant('sealed_at').notNull(),
});

export type AuditBlock = typeof auditBlocks.$inferSelect;

/** A key per person, itself sealed. Without it what was recorded of that person is unreadable, and the chain still holds. */
export const auditKeys = identity.table('audit_keys', {
  accountId: uuid('account_id').primaryKey(),
  /** Null once the person was erased: such a row is kept, or the next entry would make a new key. */
  sealedKey: bytea('sealed_key'),
  createdAt: createdAt(),
});
