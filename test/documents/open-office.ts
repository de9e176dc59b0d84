import path from 'node:path';
import { documentSql } from '@gatehouse/kit-documents/document-functions';
import { issueDocument } from '@gatehouse/kit-documents/issue-document';
import { type OpenDb, openDb } from '@gatehouse/kit-postgres/open-db';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import type postgres from 'postgres';
import { connect } from '../postgres/connect.ts';
import { emptyDatabase } from '../postgres/empty-database.ts';
import { aDraft } from './a-draft.ts';
import { documents } from './office.ts';

type Tx = Parameters<typeof issueDocument>[0];
type Issue = Parameters<typeof issueDocument>[2];

/** Issues an invoice of the office, in every part that a test leaves to it. */
export const issue = (tx: Tx, sourceId: string, said: Partial<Issue> = {}) =>
  issueDocument(tx, documents, {
    series: 'INV-2026',
    sourceId,
    ownerId: null,
    issuedAt: new Date('2026-11-25T10:00:00.000Z'),
    draft: aDraft(),
    ...said,
  });

type Office = {
  /** As the subgraph itself, with the rights of its role. */
  readonly db: OpenDb<Record<string, never>>['db'];
  readonly sql: postgres.Sql;
  /** As the owner of the tables. */
  readonly admin: postgres.Sql;
} & AsyncDisposable;

/** The office on a database of its own. */
export async function openOffice(): Promise<Office> {
  const cleanup = new AsyncDisposableStack();
  const database = cleanup.use(await emptyDatabase());
  const migrations = path.join(import.meta.dirname, 'migrations');
  const urls = await prepareDatabase(database.adminUrl, {
    schemas: [{ name: 'office', migrations }],
    secret: 'a secret of the office',
  });
  const { db, sql, close } = openDb<Record<string, never>>(urls['office'] ?? '', {
    schema: {},
    applicationName: 'office',
    max: 8,
  });
  cleanup.defer(close);
  const { sql: admin } = cleanup.use(connect(database.adminUrl));
  await admin.unsafe(documentSql('office'));
  return { db, sql, admin, [Symbol.asyncDispose]: () => cleanup.disposeAsync() };
}
