import { badInput } from '@gatehouse/kit-subgraph/errors';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { type Card, cards } from '@gatehouse/payments-db/cards';
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm';
import { afterCursor } from '../after-cursor.ts';
import { filterId } from '../filter-id.ts';
import type { Tx } from '../till.ts';
import { type CardSight, cardsInSight } from './card-sight.ts';
import type { CardStatus } from './card-status.ts';

type Given<T> = T | null | undefined;

export type CardFilter = {
  readonly status?: Given<CardStatus>;
  readonly merchantId?: Given<string>;
  readonly holderId?: Given<string>;
  readonly text?: Given<string>;
};

export type CardListing = PageArguments & {
  readonly filter?: Given<CardFilter>;
  readonly sort?: keyof typeof orders;
  readonly sight: CardSight;
};

const readInstant = (text: string): Date | undefined => {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : at;
};
const written = {
  createdAt: { read: readInstant, write: ({ createdAt }: Card) => createdAt.toISOString() },
  serial: { read: (text: string) => text, write: ({ serial }: Card) => serial },
};
const orders = {
  CREATED_AT_DESC: { column: cards.createdAt, direction: 'desc', ...written.createdAt },
  CREATED_AT_ASC: { column: cards.createdAt, direction: 'asc', ...written.createdAt },
  SERIAL_ASC: { column: cards.serial, direction: 'asc', ...written.serial },
} as const;

/** One page of the cards in sight that meet every condition. */
export async function listCards(tx: Tx, listing: CardListing): Promise<Page<Card>> {
  const { filter, sort = 'CREATED_AT_DESC', sight } = listing;
  const { status, merchantId, holderId, text } = filter ?? {};
  const limit = pageLimit(listing);
  const order = orders[sort];
  const sorted = order.direction === 'asc' ? asc : desc;
  const rows = await tx
    .select()
    .from(cards)
    .where(
      and(
        cardsInSight(sight),
        status ? eq(cards.status, status) : undefined,
        merchantId ? eq(cards.merchantId, filterId(merchantId, 'filter.merchantId')) : undefined,
        holderId ? eq(cards.holderId, filterId(holderId, 'filter.holderId')) : undefined,
        text ? await matching(tx, text) : undefined,
        afterCursor(listing.after, { ...order, id: cards.id }),
      ),
    )
    .orderBy(sorted(order.column), sorted(cards.id))
    .limit(limit + 1);
  return toPage(rows, limit, (card) => [order.write(card), card.id]);
}

/** So many are looked up one by one; beginnings that more cards share are common, and soon met in any order. */
const fewMax = 2000;

/**
 * The planner cannot know that cards of one beginning were made together: it would walk the order from one end until it meets
 * them. So whoever is meant by a rare beginning is found first.
 */
async function matching(tx: Tx, text: string): Promise<SQL> {
  const condition = beginsWith(text);
  const found = await tx.select({ id: cards.id }).from(cards).where(condition).limit(fewMax);
  return found.length === fewMax
    ? condition
    : sql`${cards.id} = any(${sql.param(found.map(({ id }) => id))}::uuid[])`;
}

function beginsWith(text: string): SQL {
  // Uids and serials are made of these, in capitals.
  const letters = text.trim().toUpperCase();
  if (!/^[\dA-Z-]{2,32}$/.test(letters))
    throw badInput('Write 2 to 32 letters, digits and dashes.', 'filter.text');
  // Two bounds and not LIKE: an index on prepared statements can use them whatever is looked for.
  const upTo = `${letters}~`;
  return sql`(${cards.uid} ~>=~ ${letters} and ${cards.uid} ~<~ ${upTo}
    or ${cards.serial} ~>=~ ${letters} and ${cards.serial} ~<~ ${upTo})`;
}
