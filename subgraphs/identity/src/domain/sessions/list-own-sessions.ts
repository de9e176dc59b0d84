import { sessions, type Session } from '@gatehouse/identity-db/schema';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import type { Db } from '../db.ts';
import { readInstant } from '../read-instant.ts';

type Listing = PageArguments & { readonly accountId: string; readonly now: Date };

const order = {
  column: sessions.lastSeenAt,
  id: sessions.id,
  direction: 'desc',
  read: readInstant,
} as const;

/** One page of the sessions of an account that are alive, in every portal of its realm, the one used last first. */
export async function listOwnSessions(
  db: Db,
  { accountId, now, ...page }: Listing,
): Promise<Page<Session>> {
  const limit = pageLimit(page);
  const rows = await db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.accountId, accountId),
        isNull(sessions.endedAt),
        isNull(sessions.stage),
        gt(sessions.idleUntil, now),
        gt(sessions.absoluteUntil, now),
        afterCursor(page.after, order),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ lastSeenAt, id }) => [lastSeenAt.toISOString(), id]);
}
