import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { cards } from './cards.ts';
import { id, instant } from './columns.ts';
import { paymentsSchema } from './pg-schema.ts';

/** One file of cards that was worked through, and how it came out. */
export const cardBulks = paymentsSchema.table(
  'card_bulks',
  {
    id: id(),
    operation: text({ enum: ['CREATE', 'BLOCK', 'ACTIVATE', 'ALLOCATE'] }).notNull(),
    mode: text({ enum: ['ALL_OR_NOTHING', 'PER_ROW'] }).notNull(),
    uploadId: uuid('upload_id').notNull().unique('card_bulks_upload_id_key'),

    /** Whose stock they go to. */
    merchantId: uuid('merchant_id'),
    reason: text().notNull(),
    actorId: uuid('actor_id').notNull(),
    rowCount: integer('row_count').notNull(),
    doneCount: integer('done_count').notNull().default(0),
    failedCount: integer('failed_count').notNull().default(0),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (bulk) => [
    check(
      'card_bulks_operation_check',
      sql`operation in ('CREATE', 'BLOCK', 'ACTIVATE', 'ALLOCATE')`,
    ),
    check('card_bulks_mode_check', sql`mode in ('ALL_OR_NOTHING', 'PER_ROW')`),
    check('card_bulks_merchant_check', sql`(operation = 'ALLOCATE') = (merchant_id is not null)`),
    check(
      'card_bulks_counts_check',
      sql`done_count + failed_count <= row_count
        and (mode = 'PER_ROW' or done_count = 0 or failed_count = 0)`,
    ),
    index('card_bulks_created_at_idx').on(bulk.createdAt, bulk.id),
  ],
);

export type CardBulk = typeof cardBulks.$inferSelect;

/** What became of one line of the file. */
export const cardBulkRows = paymentsSchema.table(
  'card_bulk_rows',
  {
    bulkId: uuid('bulk_id')
      .notNull()
      .references(() => cardBulks.id),
    /** In the file; the first line names the columns. */
    line: integer().notNull(),
    uid: text().notNull(),
    serial: text(),
    expiresOn: text('expires_on'),
    /** What stands in the way; null for a row that is good. */
    problem: text({
      enum: [
        'BAD_UID',
        'BAD_SERIAL',
        'BAD_DATE',
        'REPEATED',
        'UID_TAKEN',
        'SERIAL_TAKEN',
        'UNKNOWN_CARD',
        'WRONG_STATUS',
        'OFFERED',
      ],
    }),
    /** The card of this row, when it was done. */
    cardId: uuid('card_id').references(() => cards.id),
  },
  (row) => [
    primaryKey({ name: 'card_bulk_rows_pkey', columns: [row.bulkId, row.line] }),
    check('card_bulk_rows_done_check', sql`problem is null or card_id is null`),
    // A card is named by one good row: the first.
    uniqueIndex('card_bulk_rows_uid_key')
      .on(row.bulkId, row.uid)
      .where(sql`problem is null`),
    index('card_bulk_rows_problem_idx')
      .on(row.bulkId, row.line)
      .where(sql`problem is not null`),
  ],
);

export type CardBulkRow = typeof cardBulkRows.$inferSelect;
