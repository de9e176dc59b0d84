import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { AuditBlock } from '@gatehouse/identity-db/schema';
import type { Db } from '../db.ts';
import { entriesPerBlockMax, sealEntries } from './seal-entries.ts';

const everyMs = 1000;
const logEveryMs = 60_000;

/**
 * Seals about once a second until stopped, in any number of processes: one at a time gets the lock. The newest head goes to
 * the log, where whoever rewrites the tables cannot reach it; at most once a minute, while it changes.
 */
export function runSealing({
  db,
  log,
}: {
  readonly db: Db;
  readonly log: Logger;
}): () => Promise<void> {
  let head: AuditBlock | undefined;
  let loggedAt = 0;
  const tell = () => {
    if (head === undefined) return;
    log.info({ block: head.n, head: head.hash.toString('hex') }, 'Head of the audit log.');
    head = undefined;
    loggedAt = Date.now();
  };
  const pass = async () => {
    for (;;) {
      const block = await sealEntries(db, new Date());
      head = block ?? head;
      if (block === undefined || block.entryIds.length < entriesPerBlockMax) break;
    }
    if (Date.now() - loggedAt >= logEveryMs) tell();
  };
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= pass()
      .catch((error: unknown) => log.warn({ err: error }, 'The audit log could not be sealed.'))
      .finally(() => {
        running = undefined;
      });
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await running;
    tell();
  };
}
