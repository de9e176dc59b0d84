import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  jsonb,
  type PgSchema,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { documentKinds, type StoredSnapshot } from './snapshot.ts';

/**
 * What a subgraph keeps of the documents it issues; a schema spreads both into its tables, and puts `documentSql` into a
 * migration: the functions and triggers there hold what a table cannot say.
 */
export const documentTables = (schema: PgSchema) => {
  const series = seriesOf(schema);
  return { series, documents: documentsOf(schema, series) };
};

const seriesOf = (schema: PgSchema) =>
  /** Where numbers come from. The row is locked from a number's issue to its commit, so no number is without a document. */
  schema.table(
    'series',
    {
      name: text().primaryKey(),
      /** Stands before the number in the label. */
      prefix: text().notNull().unique('series_prefix_key'),
      next: bigint({ mode: 'bigint' }).notNull(),
    },
    () => [check('series_next_check', sql`next > 0`)],
  );

const documentsOf = (schema: PgSchema, series: ReturnType<typeof seriesOf>) => {
  /** Issued, and from then on immutable; only the hash of the drawn PDF is added, once. */
  const documents = schema.table(
    'documents',
    {
      id: uuid()
        .primaryKey()
        .default(sql`uuidv7()`),
      series: text()
        .notNull()
        .references(() => series.name),
      number: bigint({ mode: 'bigint' }).notNull(),
      /** The number as people see it, `INV-2026-000123`. */
      label: text().notNull().unique('documents_label_key'),
      kind: text({ enum: documentKinds }).notNull(),
      /** Who may see it, as the subgraph decides. */
      ownerId: uuid('owner_id'),
      /** What it was issued for: asking again finds this document. */
      sourceId: text('source_id').notNull(),
      corrects: uuid().references((): AnyPgColumn => documents.id),
      currency: text().notNull(),
      totalMinor: bigint('total_minor', { mode: 'bigint' }).notNull(),
      /** The ledger's journal whose entries its total equals. */
      journalId: uuid('journal_id'),
      snapshot: jsonb().$type<StoredSnapshot>().notNull(),
      pdfSha256: text('pdf_sha256'),
      // To the millisecond: a cursor that JavaScript reads and sends back must name the very row.
      issuedAt: timestamp('issued_at', { withTimezone: true, precision: 3 }).notNull(),
    },
    (document) => [
      unique('documents_series_number_key').on(document.series, document.number),
      unique('documents_kind_source_id_key').on(document.kind, document.sourceId),
      index('documents_owner_id_issued_at_idx').on(
        document.ownerId,
        document.issuedAt,
        document.id,
      ),
      index('documents_issued_at_idx').on(document.issuedAt, document.id),
      index('documents_corrects_idx').on(document.corrects),
      check('documents_number_check', sql`number > 0`),
      check('documents_kind_check', sql`kind in ('INVOICE', 'CREDIT_NOTE', 'PAYOUT_INVOICE')`),
      check('documents_corrects_check', sql`(kind = 'CREDIT_NOTE') = (corrects is not null)`),
      check(
        'documents_total_minor_check',
        sql`case kind when 'CREDIT_NOTE' then total_minor <= 0 else total_minor >= 0 end`,
      ),
      check(
        'documents_snapshot_check',
        sql`(snapshot ->> 'kind', snapshot ->> 'label', snapshot ->> 'currency', snapshot #>> '{totals,totalMinor}')
          is not distinct from (kind, label, currency, total_minor::text)`,
      ),
      check('documents_pdf_sha256_check', sql`pdf_sha256 ~ '^[0-9a-f]{64}$'`),
    ],
  );

  return documents;
};

export type DocumentTable = ReturnType<typeof documentTables>['documents'];
export type Document = DocumentTable['$inferSelect'];
