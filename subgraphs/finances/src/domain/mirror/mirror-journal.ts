import { waitingJournals } from '@gatehouse/finances-db/takings';
import type { Tx } from '../desk.ts';
import { postMirror } from './post-mirror.ts';
import type { Told } from './told.ts';

/**
 * Posts the mirror image of a journal of payments, once. One that is about what is not known here yet is kept until it is,
 * however long that takes: the queue would give up after some days.
 */
export async function mirrorJournal(tx: Tx, told: Told): Promise<void> {
  const answer = await postMirror(tx, told);
  if (answer === 'posted') return;
  const { kind, sourceId } = told;
  await tx
    .insert(waitingJournals)
    .values({ kind, sourceId, awaitedId: answer.awaitedId, told })
    .onConflictDoNothing();
}
