import { challenges, type Challenge } from '@gatehouse/identity-db/schema';
import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Db } from '../db.ts';

type Void = {
  readonly accountId: string;
  readonly now: Date;
  /** Those of some purposes only, or those that were sent to one target. */
  readonly purposes?: readonly Challenge['purpose'][];
  readonly target?: string;
};

/** Takes their force from the open codes and links of an account. */
export async function voidChallenges(
  tx: Db,
  { accountId, now, purposes, target }: Void,
): Promise<void> {
  const conditions: (SQL | undefined)[] = [
    eq(challenges.accountId, accountId),
    isNull(challenges.usedAt),
    isNull(challenges.voidAt),
    purposes === undefined ? undefined : inArray(challenges.purpose, [...purposes]),
    target === undefined ? undefined : eq(challenges.target, target),
  ];
  await tx
    .update(challenges)
    .set({ voidAt: now })
    .where(and(...conditions));
}
