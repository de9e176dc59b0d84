import { type ReloadAttempt, reloadAttempts } from '@gatehouse/payments-db/wallets';
import { and, count, eq, gte, sql } from 'drizzle-orm';
import type { Tx } from '../till.ts';
import { startOfDay } from './start-of-day.ts';
import { tellHolder } from './tell-holder.ts';

export type SkipReason = 'DAY_CAP' | 'CEILING' | 'NOT_ACTIVE' | 'WALLET_NOT_OPEN';

type Skip = {
  readonly attempt: ReloadAttempt;
  readonly holderId: string;
  readonly reason: SkipReason;
  readonly now: Date;
};

/** What the holder is told; nothing of what they or an administrator did themselves. */
const sentences: Readonly<Record<SkipReason, string | undefined>> = {
  DAY_CAP: 'it was reloaded as often or as much as it may be in one day.',
  CEILING: 'it would hold more than it may.',
  NOT_ACTIVE: undefined,
  WALLET_NOT_OPEN: undefined,
};

/** Closes an attempt that asks nobody for money; the holder is told once a day of each reason. */
export async function skipAttempt(tx: Tx, { attempt, holderId, reason, now }: Skip): Promise<void> {
  const { id, accountId } = attempt;
  const ofDay = and(
    eq(reloadAttempts.accountId, accountId),
    gte(reloadAttempts.createdAt, startOfDay(now)),
    eq(reloadAttempts.status, 'SKIPPED'),
    eq(reloadAttempts.reason, reason),
  );
  const [before] = await tx.select({ count: count() }).from(reloadAttempts).where(ofDay);
  const skipped = await tx
    .update(reloadAttempts)
    .set({ status: 'SKIPPED', reason, settledAt: sql`now()` })
    .where(and(eq(reloadAttempts.id, id), eq(reloadAttempts.status, 'OPEN')))
    .returning({ id: reloadAttempts.id });
  const sentence = sentences[reason];
  if (skipped.length === 0 || sentence === undefined || (before?.count ?? 0) > 0) return;
  await tellHolder(tx, holderId, { kind: 'autoReloadSkipped', reason: sentence });
}
