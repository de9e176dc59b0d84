import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { Piscina } from 'piscina';
import type { Document, DocumentTable } from './document-tables.ts';
import type { StoredSnapshot } from './snapshot.ts';

type Db = Pick<PostgresJsDatabase, 'update'>;

export type DocumentFile = {
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly fileName: string;
};

/**
 * Drawing keeps a thread busy for tenths of a second, so it is not the one that answers requests. One at a time: the rest of
 * the machine belongs to others. The thread begins with the first document and ends when nobody wants one for a while.
 */
const pool = new Piscina<StoredSnapshot, Uint8Array>({
  filename: fileURLToPath(new URL('./draw-issued.ts', import.meta.url)),
  name: 'drawIssued',
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 60_000,
  maxQueue: 100,
});

/** The PDF of an issued document, drawn by the version it was issued under. Its hash is kept when it is drawn first, and bytes of another hash are never given out. */
export async function documentFile(
  db: Db,
  documents: DocumentTable,
  { id, label, snapshot, pdfSha256 }: Pick<Document, 'id' | 'label' | 'snapshot' | 'pdfSha256'>,
): Promise<DocumentFile> {
  const bytes = Buffer.from(await pool.run(snapshot));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (pdfSha256 === null) {
    // Whoever else draws it now has the same hash; the database refuses another.
    await db.update(documents).set({ pdfSha256: sha256 }).where(eq(documents.id, id));
  } else if (pdfSha256 !== sha256) {
    throw new Error(`Document ${label} is drawn differently than before.`);
  }
  return { bytes, sha256, fileName: `${label.replace(/[^\w.-]/g, '_')}.pdf` };
}
