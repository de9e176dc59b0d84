import { mirrorCheckpoints, waitingJournals } from '@gatehouse/finances-db/takings';
import { desc } from 'drizzle-orm';
import type { Db } from '../desk.ts';
import { compareMirror, type Mirror } from './compare-mirror.ts';

export type ShownMirror = Mirror & {
  /** Told, and kept until what they are about is known. */
  readonly waiting: number;
  readonly toldAt: Date | null;
};

/** How the two ledgers compare now, by what payments said last. */
export async function showMirror(db: Db): Promise<ShownMirror> {
  const [latest] = await db
    .select()
    .from(mirrorCheckpoints)
    .orderBy(desc(mirrorCheckpoints.watermark))
    .limit(1);
  const [waiting, mirror] = await Promise.all([
    db.$count(waitingJournals),
    compareMirror(db, latest?.watermark),
  ]);
  return { ...mirror, waiting, toldAt: latest?.at ?? null };
}
