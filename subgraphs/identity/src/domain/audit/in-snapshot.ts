import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** Reads everything as it was at one moment, and may take its time: the role gives up on requests after a few seconds. */
export function inSnapshot<Found>(db: Db, read: (tx: Db) => Promise<Found>): Promise<Found> {
  return db.transaction(
    async (tx) => {
      await tx.execute(sql`set local statement_timeout = '60s'`);
      return read(tx);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}
