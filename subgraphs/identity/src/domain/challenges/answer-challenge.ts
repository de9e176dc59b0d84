import { challenges, type Challenge } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { addressNetwork } from '../throttles/address-network.ts';
import { countHit } from '../throttles/count-hit.ts';
import { codesPerAddress } from '../throttles/limits.ts';
import type { Visit } from '../visit.ts';
import { isCode } from './one-time-code.ts';

export type InvalidCode = {
  readonly outcome: 'invalidCode';
  readonly reason: 'USED' | 'EXPIRED' | 'EXHAUSTED' | 'WRONG';
};

export type Answer = {
  readonly challengeId: string;
  readonly code: string;
  readonly purpose: Challenge['purpose'];
};

/**
 * Lets a code do its work once. The try is spent first, in a statement that commits by itself, so that parallel guesses share
 * the cap and a failing effect gives no try back; then the code is compared; then use and effect commit together or not at all.
 */
export async function answerChallenge<T extends { readonly outcome: string }>(
  visit: Visit,
  { challengeId, code, purpose }: Answer,
  effect: (tx: Db, challenge: Challenge) => Promise<T>,
): Promise<T | InvalidCode> {
  const { db, now, keys } = visit;
  await countHit(visit, codesPerAddress, addressNetwork(visit.address));
  if (!isUuid(challengeId)) throw notFound('Challenge');
  const isThis = and(eq(challenges.id, challengeId), eq(challenges.purpose, purpose));
  const [open] = await db
    .update(challenges)
    .set({ attempts: sql`${challenges.attempts} + 1` })
    .where(
      and(
        isThis,
        isNull(challenges.usedAt),
        gt(challenges.expiresAt, now),
        lt(challenges.attempts, challenges.attemptsMax),
      ),
    )
    .returning();
  if (open === undefined) {
    const [closed] = await db.select().from(challenges).where(isThis);
    if (closed === undefined) throw notFound('Challenge');
    return { outcome: 'invalidCode', reason: whyClosed(closed, now) };
  }
  if (!isCode(keys.codes, open, code)) return { outcome: 'invalidCode', reason: 'WRONG' };

  return db.transaction(async (tx) => {
    const used = await tx
      .update(challenges)
      .set({ usedAt: now })
      // The hash too: a code that was renewed since it was compared has lost its force.
      .where(and(isThis, isNull(challenges.usedAt), eq(challenges.secretHash, open.secretHash)))
      .returning({ id: challenges.id });
    return used.length === 0 ? { outcome: 'invalidCode', reason: 'USED' } : effect(tx, open);
  });
}

function whyClosed({ usedAt, expiresAt }: Challenge, now: Date): InvalidCode['reason'] {
  if (usedAt !== null) return 'USED';
  return expiresAt <= now ? 'EXPIRED' : 'EXHAUSTED';
}
