import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  pageLimit,
  toPage,
  type Page,
  type PageArguments,
} from '@gatehouse/kit-subgraph/paging';
import { type CardEvent, cardEvents } from '@gatehouse/payments-db/cards';
import { and, desc, eq, lt, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '../till.ts';
import type { CardSight } from './card-sight.ts';

type Listing = PageArguments & { readonly cardId: string; readonly sight: CardSight };

/** One page of what happened to a card, the latest first: of what a holder or merchant sees, only what happened while it was theirs. */
export async function listCardEvents(tx: Tx, listing: Listing): Promise<Page<CardEvent>> {
  const limit = pageLimit(listing);
  const rows = await tx
    .select()
    .from(cardEvents)
    .where(
      and(
        eq(cardEvents.cardId, listing.cardId),
        eventsInSight(listing.sight),
        afterVersion(listing.after),
      ),
    )
    .orderBy(desc(cardEvents.version))
    .limit(limit + 1);
  return toPage(rows, limit, ({ version }) => [version]);
}

function eventsInSight(sight: CardSight): SQL | undefined {
  if (sight === 'all') return undefined;
  if (sight === 'none') return sql`false`;
  return 'holderId' in sight
    ? eq(cardEvents.holderId, sight.holderId)
    : eq(cardEvents.merchantId, sight.merchantId);
}

function afterVersion(cursor: string | null | undefined): SQL | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const [version] = decodeCursor(cursor, 1);
  if (!Number.isSafeInteger(version) || Math.abs(Number(version)) > 2 ** 31 - 1)
    throw badInput('after is not a cursor of this list.', 'after');
  return lt(cardEvents.version, Number(version));
}
