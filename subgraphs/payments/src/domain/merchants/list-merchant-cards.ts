import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  decodeCursor,
  type Page,
  type PageArguments,
  pageLimit,
  toPage,
} from '@gatehouse/kit-subgraph/paging';
import { type Card, cards } from '@gatehouse/payments-db/cards';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { type CardStatus, nextCardStatus } from '../cards/card-status.ts';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';
import { readUid } from './read-uid.ts';

type Listing = PageArguments & {
  readonly merchantId: string;
  readonly filter?:
    | {
        readonly status?: CardStatus | null | undefined;
        readonly serial?: string | null | undefined;
        readonly uid?: string | null | undefined;
      }
    | null
    | undefined;
};

/** One page of a shop's cards: by status, in each the oldest first, as the one index on them has it. */
export async function listMerchantCards(tx: Tx, listing: Listing): Promise<Page<Card>> {
  const { merchantId, filter, after } = listing;
  const limit = pageLimit(listing);
  const rows = await tx
    .select()
    .from(cards)
    .where(
      and(
        eq(cards.merchantId, merchantId),
        filter?.status ? eq(cards.status, filter.status) : undefined,
        filter?.serial ? eq(cards.serial, filter.serial) : undefined,
        filter?.uid ? eq(cards.uid, readUid(filter.uid, 'filter.uid')) : undefined,
        afterCard(after),
      ),
    )
    .orderBy(asc(cards.status), asc(cards.createdAt), asc(cards.id))
    .limit(limit + 1);
  return toPage(rows, limit, ({ status, createdAt, id }) => [status, createdAt.toISOString(), id]);
}

function afterCard(after: string | null | undefined): SQL | undefined {
  if (after == null) return undefined;
  const [status, at, id] = decodeCursor(after, 3).map(String);
  const isOurs =
    status !== undefined && status in nextCardStatus && !Number.isNaN(Date.parse(at ?? ''));
  if (!isOurs || id === undefined || !isId(id))
    throw badInput('after is not a cursor of this list.', 'after');
  return sql`(${cards.status}, ${cards.createdAt}, ${cards.id})
    > (${status}::payments.card_status, ${at}::timestamptz, ${id}::uuid)`;
}
