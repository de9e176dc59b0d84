import { getTableColumns, getTableName, sql, Subquery } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { checkTotals } from './check-totals.ts';
import type { Document, DocumentTable } from './document-tables.ts';
import { type Draft, storeDraft } from './snapshot.ts';

type Transaction = Pick<PostgresJsDatabase, 'select'>;

type Issue = {
  /** `INV-2026`: begins with its first document. */
  readonly series: string;
  /** Before the number. Unless said, the name of the series and a dash: `INV-2026-000123`. */
  readonly prefix?: string;
  /** Unique per kind, for ever. */
  readonly sourceId: string;
  readonly ownerId: string | null;
  /** The document that a credit note corrects; null of every other kind. */
  readonly corrects?: string | null;
  readonly journalId?: string | null;
  readonly issuedAt: Date;
  readonly draft: Draft;
};

/**
 * Issues a document under the next number of its series, or answers the one that was issued for this source. The series is
 * locked until the transaction ends: issue last, and take several series always in the same order.
 */
export async function issueDocument(
  tx: Transaction,
  documents: DocumentTable,
  { series, prefix = `${series}-`, sourceId, ownerId, draft, ...issue }: Issue,
): Promise<Document> {
  const problems = checkTotals(draft);
  if (problems.length > 0) throw new Error(`The document does not add up. ${problems.join(' ')}`);
  const { corrects = null, journalId = null, issuedAt } = issue;
  const schema = getTableConfig(documents).schema ?? 'public';
  const issued = sql`select * from ${sql.identifier(schema)}.issue_document(
    ${series}::text, ${prefix}::text, ${draft.kind}::text, ${sourceId}::text, ${ownerId}::uuid, ${corrects}::uuid,
    ${journalId}::uuid, ${JSON.stringify(storeDraft(draft))}::text::jsonb, ${issuedAt.toISOString()}::timestamptz
  )`;
  const columns = getTableColumns(documents);
  // Under the table's name, so that drizzle reads the columns as it reads the table's own.
  const rows = new Subquery(issued, columns, getTableName(documents));
  const [document] = await tx.select(columns).from(rows);
  if (!document) throw new Error('The database issued no document.');
  return document;
}
