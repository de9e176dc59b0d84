import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Db } from '../db.ts';

/** Whose: all of one account, or all of some memberships. */
type Whose = { readonly accountId: string } | { readonly membershipIds: readonly string[] };

type End = Whose & {
  readonly reason: NonNullable<Session['endReason']>;
  readonly now: Date;
  /** Those of one portal only. */
  readonly portal?: Session['portal'];
  /** The one that goes on. */
  readonly exceptId?: string;
};

/** Ends sessions that have not ended; answers those that did, whose tokens the caller revokes when all else is done. */
export async function endSessions(
  tx: Db,
  { reason, now, portal, exceptId, ...whose }: End,
): Promise<readonly string[]> {
  const theirs =
    'accountId' in whose
      ? eq(sessions.accountId, whose.accountId)
      : inArray(sessions.membershipId, [...whose.membershipIds]);
  const ended = await tx
    .update(sessions)
    .set({ endedAt: now, endReason: reason })
    .where(
      and(
        theirs,
        isNull(sessions.endedAt),
        portal === undefined ? undefined : eq(sessions.portal, portal),
        exceptId === undefined ? undefined : ne(sessions.id, exceptId),
      ),
    )
    .returning({ id: sessions.id });
  return ended.map(({ id }) => id);
}
