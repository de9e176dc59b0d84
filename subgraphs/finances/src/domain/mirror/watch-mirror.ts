import { mirrorCheckpoints, waitingJournals } from '@gatehouse/finances-db/takings';
import { desc, eq, lt } from 'drizzle-orm';
import type { Desk } from '../desk.ts';
import { compareMirror } from './compare-mirror.ts';

export const watchMirrorJob = 'watchMirror';

/** Events are told within seconds: what waits for longer is about something that nobody tells. */
const waitsMaxMs = 60 * 60_000;

/** Raises an alarm where the two sides differ and nothing is in flight that explains it; or something waits too long; notes where they agree. Corrects nothing. */
export async function watchMirror(
  { db, log }: Pick<Desk, 'db' | 'log'>,
  now = new Date(),
): Promise<void> {
  const waitTooLong = lt(waitingJournals.waitsSince, new Date(now.getTime() - waitsMaxMs));
  const waiting = await db.$count(waitingJournals, waitTooLong);
  if (waiting > 0) log.error({ waiting }, 'journals wait for what nobody tells');
  await db.transaction(async (tx) => {
    // A checkpoint that comes meanwhile is not the one that was compared: it waits, and is compared next time.
    const [latest] = await tx
      .select()
      .from(mirrorCheckpoints)
      .orderBy(desc(mirrorCheckpoints.watermark))
      .limit(1)
      .for('update');
    if (latest === undefined || latest.hasAgreed) return;
    const mirror = await compareMirror(tx, latest.watermark);
    if (mirror.agrees) {
      await tx
        .update(mirrorCheckpoints)
        .set({ hasAgreed: true })
        .where(eq(mirrorCheckpoints.watermark, latest.watermark));
      await tx.delete(mirrorCheckpoints).where(lt(mirrorCheckpoints.watermark, latest.watermark));
      return;
    }
    const { inFlight, differences } = mirror;
    if (differences.length === 0) return;
    const differs = differences.map(({ currency, amountMinor }) => `${currency} ${amountMinor}`);
    log.error({ differs, inFlight }, 'the two ledgers differ');
  });
}
