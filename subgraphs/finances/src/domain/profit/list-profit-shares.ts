import { type ProfitShare, profitShares } from '@gatehouse/finances-db/profit';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { and, desc, eq } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import { dayOf } from '../day-of.ts';
import type { Tx } from '../desk.ts';
import { readCurrency } from '../read-currency.ts';
import { readInstant } from '../read-instant.ts';

type Listing = PageArguments & {
  readonly filter: { readonly currency?: string | null | undefined };
};

const read = (text: string) => {
  const instant = readInstant(text);
  return instant && dayOf(instant);
};
const order = {
  column: profitShares.month,
  id: profitShares.id,
  direction: 'desc',
  read,
} as const;

/** One page of what became of profits, the latest month first. */
export async function listProfitShares(tx: Tx, listing: Listing): Promise<Page<ProfitShare>> {
  const { currency } = listing.filter;
  const of = profitShares;
  const limit = pageLimit(listing);
  const rows = await tx
    .select()
    .from(of)
    .where(
      and(
        currency ? eq(of.currency, readCurrency(currency, 'filter.currency')) : undefined,
        afterCursor(listing.after, order),
      ),
    )
    .orderBy(desc(of.month), desc(of.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ month, id }) => [month, id]);
}
