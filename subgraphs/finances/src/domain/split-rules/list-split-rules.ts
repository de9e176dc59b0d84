import { type SplitRule, splitRules } from '@gatehouse/finances-db/takings';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq } from 'drizzle-orm';
import { afterId } from '../after-id.ts';
import type { Db } from '../desk.ts';
import { filterId } from '../filter-id.ts';

type Given<T> = T | null | undefined;

type Listing = PageArguments & {
  readonly filter: { readonly scope?: Given<SplitRule['scope']>; readonly scopeId?: Given<string> };
};

/** One page of the rules that meet every condition, those that were set last first. */
export async function listSplitRules(db: Db, listing: Listing): Promise<Page<SplitRule>> {
  const { scope, scopeId } = listing.filter;
  const limit = pageLimit(listing);
  const rows = await db
    .select()
    .from(splitRules)
    .where(
      and(
        scope ? eq(splitRules.scope, scope) : undefined,
        scopeId ? eq(splitRules.scopeId, filterId(scopeId, 'filter.scopeId')) : undefined,
        afterId(listing.after, splitRules.id, 'desc'),
      ),
    )
    .orderBy(desc(splitRules.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ id }) => [id]);
}
