import { waitingJournals } from '@gatehouse/finances-db/takings';
import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { postMirror } from './post-mirror.ts';
import type { Told } from './told.ts';

const job = z.object({ awaitedId: z.uuid() });

/** Posts what waited for an event or a payment, each by itself: one that cannot be posted keeps no other back, and stays. */
export async function postWaiting(
  { db, log }: Pick<Desk, 'db' | 'log'>,
  payload: unknown,
): Promise<void> {
  const { awaitedId } = job.parse(payload);
  const waiting = await db
    .select()
    .from(waitingJournals)
    .where(eq(waitingJournals.awaitedId, awaitedId))
    .orderBy(asc(waitingJournals.waitsSince));
  let failed = 0;
  for (const { kind, sourceId, told } of waiting) {
    const isIt = and(eq(waitingJournals.kind, kind), eq(waitingJournals.sourceId, sourceId));
    try {
      await db.transaction(async (tx) => {
        // What was written here was read from the catalogue's event.
        if ((await postMirror(tx, told as Told)) === 'posted')
          await tx.delete(waitingJournals).where(isIt);
      });
    } catch (error) {
      failed += 1;
      log.error({ err: error, kind, sourceId }, 'a journal that waited cannot be posted');
    }
  }
  // Tried again like any other job.
  if (failed > 0) throw new Error(`${failed} journals that waited for ${awaitedId} still do.`);
}
