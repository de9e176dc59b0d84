import { waitingJournals } from '@gatehouse/finances-db/takings';
import { eq } from 'drizzle-orm';
import type { Tx } from '../desk.ts';
import { schedule } from '../schedule.ts';

export const postWaitingJob = 'postWaiting';

/** Has the journals posted that waited for this event or payment, whose lock is held: in transactions of their own, once this one commits. */
export async function releaseWaiting(tx: Tx, awaitedId: string): Promise<void> {
  const [waiting] = await tx
    .select({ sourceId: waitingJournals.sourceId })
    .from(waitingJournals)
    .where(eq(waitingJournals.awaitedId, awaitedId))
    .limit(1);
  if (waiting !== undefined) await schedule(tx, postWaitingJob, { awaitedId });
}
