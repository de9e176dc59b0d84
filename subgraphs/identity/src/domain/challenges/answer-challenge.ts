import { challenges, type Challenge } from '@gatehouse/identity-db/schema';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { and, eq, gt, isNull, lt, sql, type SQL } from 'drizzle-orm';
import { getPolicy } from '../accounts/get-policy.ts';
import { lockAccount } from '../accounts/lock-account.ts';
import { recordSignIn } from '../audit/record-sign-in.ts';
import type { Db } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { addressNetwork } from '../throttles/address-network.ts';
import { countHit } from '../throttles/count-hit.ts';
import { codesPerAddress } from '../throttles/limits.ts';
import { signInSubject } from '../throttles/sign-in-subject.ts';
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
  /** Of the viewer, where the code is worth something in their session only: other people's challenges do not exist. */
  readonly accountId?: string;
};

type Outcome = { readonly outcome: string };

/**
 * Lets a code do its work once. The try is spent first, in a statement that commits by itself, so that parallel guesses share
 * the cap and a failing effect gives no try back; then the code is compared; then use and effect commit together or not at all.
 * What `prepare` objects to, such as a weak password beside a right code, costs neither code nor try.
 */
export async function answerChallenge<T extends Outcome>(
  visit: Visit,
  { challengeId, code, purpose, accountId }: Answer,
  effect: (tx: Db, challenge: Challenge) => Promise<T>,
  prepare?: (challenge: Challenge) => Promise<T | undefined>,
): Promise<T | InvalidCode> {
  const { db, now, keys } = visit;
  await countHit(visit, codesPerAddress, addressNetwork(visit.address));
  if (!isUuid(challengeId)) throw notFound('Challenge');
  const isThis = and(
    eq(challenges.id, challengeId),
    eq(challenges.purpose, purpose),
    accountId === undefined ? undefined : eq(challenges.accountId, accountId),
  );
  const open = await spendTry(visit, isThis);
  if (open === undefined) {
    const [closed] = await db.select().from(challenges).where(isThis);
    if (closed === undefined) throw notFound('Challenge');
    return { outcome: 'invalidCode', reason: whyClosed(closed, now) };
  }
  if (!isCode(keys.codes, open, code)) {
    if (open.attempts >= open.attemptsMax) await recordExhausted(visit, open);
    return { outcome: 'invalidCode', reason: 'WRONG' };
  }
  const objection = await prepare?.(open);
  if (objection !== undefined) {
    await db
      .update(challenges)
      .set({ attempts: sql`greatest(${challenges.attempts} - 1, 0)` })
      .where(isThis);
    return objection;
  }

  return db.transaction(async (tx) => {
    // The account first, as whatever withdraws its codes does: in the other order the two would wait for one another.
    if (open.accountId !== null) await lockAccount(tx, open.accountId);
    const used = await tx
      .update(challenges)
      .set({ usedAt: now })
      // The hash too: a code that was renewed since it was compared has lost its force.
      .where(
        and(
          isThis,
          isNull(challenges.usedAt),
          isNull(challenges.voidAt),
          eq(challenges.secretHash, open.secretHash),
        ),
      )
      .returning({ id: challenges.id });
    return used.length === 0 ? { outcome: 'invalidCode', reason: 'USED' } : effect(tx, open);
  });
}

/** The challenge with one try less; nothing where it is not open, or has none left. */
async function spendTry(
  { db, now }: Visit,
  isThis: SQL | undefined,
): Promise<Challenge | undefined> {
  const [open] = await db
    .update(challenges)
    .set({ attempts: sql`${challenges.attempts} + 1` })
    .where(
      and(
        isThis,
        isNull(challenges.usedAt),
        isNull(challenges.voidAt),
        gt(challenges.expiresAt, now),
        lt(challenges.attempts, challenges.attemptsMax),
      ),
    )
    .returning();
  return open;
}

async function recordExhausted(visit: Visit, { portal, target }: Challenge): Promise<void> {
  const { realm } = await getPolicy(visit.db, portal);
  const subject = signInSubject({ realm, identifier: target });
  const event = { verb: 'code.exhausted', portal, subject } as const;
  await visit.db.transaction((tx) => recordSignIn(tx, visit, event));
}

function whyClosed({ usedAt, voidAt, expiresAt }: Challenge, now: Date): InvalidCode['reason'] {
  if (usedAt !== null) return 'USED';
  return voidAt !== null || expiresAt <= now ? 'EXPIRED' : 'EXHAUSTED';
}
