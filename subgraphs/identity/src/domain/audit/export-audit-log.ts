import { randomUUID } from 'node:crypto';
import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Visit } from '../visit.ts';
import { auditCondition, type AuditFilter } from './audit-filter.ts';
import { csvOf } from './csv-of.ts';
import { findHead } from './find-head.ts';
import { inSnapshot } from './in-snapshot.ts';
import { removeExportJob } from './remove-export.ts';
import { readEntries } from './read-entries.ts';
import { recordAudit } from './record-audit.ts';
import { sealEntries } from './seal-entries.ts';

const schedule = scheduler('identity');

const linkLivesMs = 15 * 60_000;

export type AuditExport = { readonly url: string; readonly expiresAt: Date; readonly rows: number };

/** Makes a CSV file of what the list shows under this filter, in its order, and puts that on record. */
export async function exportAuditLog(visit: Visit, filter: AuditFilter): Promise<AuditExport> {
  const { db, keys, files, now } = visit;
  // Complains before anything is stored.
  auditCondition(filter, 'input.filter');
  const exportId = randomUUID();
  const expiresAt = new Date(now.getTime() + linkLivesMs);
  await schedule(db, removeExportJob, { exportId }, { runAt: expiresAt });
  // So that the head in the closing row covers what is in the rows, as far as nobody else is sealing right now.
  await sealEntries(db, now);
  const made = await inSnapshot(db, async (tx) => {
    const head = (await findHead(tx))?.hash.toString('hex') ?? null;
    const closing = { filter, head, rows: 0 };
    const entries = readEntries({ db: tx, masterKey: keys.audit }, filter);
    await files.storeExport(exportId, csvOf(entries, closing));
    return closing;
  });
  await db.transaction((tx) =>
    recordAudit(tx, visit, {
      verb: 'audit.export',
      entityType: 'AuditLog',
      entityId: exportId,
      after: { filter, rows: made.rows, head: made.head },
    }),
  );
  return { url: files.exportUrl(exportId, expiresAt), expiresAt, rows: made.rows };
}
