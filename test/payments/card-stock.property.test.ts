import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, type Person } from '../kit/roles.ts';
import { askCard, type CardVerb } from './card-asks.ts';
import { aCardRow, moveCardRow } from './card-rows.ts';
import { aShop, type Shop } from './shop.ts';

let graph: Graph;
let admin: Person;
let shops: readonly [Shop, Shop];
let holder: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
  holder = await aCustomer(graph);
  await graph.settle();
});
afterAll(() => graph[Symbol.asyncDispose]());

type Status =
  | 'IN_STOCK'
  | 'ALLOCATED'
  | 'ACTIVE'
  | 'BLOCKED'
  | 'LOST'
  | 'REPLACED'
  | 'EXPIRED'
  | 'RETIRED';
type Kept = {
  readonly id: string;
  readonly uid: string;
  status: Status;
  shop: number | null;
  offer: number | null;
};
type Offer = { readonly id: string; readonly from: number; isOpen: boolean };
type Model = { readonly cards: Kept[]; readonly offers: Offer[] };

/** What somebody does, to the card or the offer of a number, if there is one. */
type Command = { readonly verb: (typeof verbs)[number]; readonly n: number; readonly shop: number };

const verbs = [
  'create',
  'allocate',
  'offer',
  'accept',
  'decline',
  'cancel',
  'assign',
  'block',
  'unblock',
  'lose',
  'replace',
  'expire',
  'retire',
] as const;

const command: fc.Arbitrary<Command> = fc.record({
  // Most days bring cards and move them about.
  verb: fc.constantFrom(...verbs, 'create', 'allocate', 'allocate', 'offer', 'accept', 'assign'),
  n: fc.nat(7),
  shop: fc.nat(1),
});

const reason = 'As the model says.';
const code = ({ code: given = 'OK' }: { code?: string }) => given;
const ask = (who: { readonly token: string }, verb: CardVerb, input: object) =>
  askCard(graph, who, [verb, input]);

/** What may be done to single cards, and to what it leads. */
const moves = {
  block: { verb: 'blockCard', from: ['ACTIVE'], to: 'BLOCKED' },
  unblock: { verb: 'unblockCard', from: ['BLOCKED'], to: 'ACTIVE' },
  lose: { verb: 'reportCardLost', from: ['ACTIVE', 'BLOCKED'], to: 'LOST' },
  expire: {
    verb: 'expireCard',
    from: ['IN_STOCK', 'ALLOCATED', 'ACTIVE', 'BLOCKED', 'LOST'],
    to: 'EXPIRED',
  },
  retire: {
    verb: 'retireCard',
    from: ['IN_STOCK', 'ALLOCATED', 'ACTIVE', 'BLOCKED', 'LOST'],
    to: 'RETIRED',
  },
} as const;

async function moveOne(name: keyof typeof moves, card: Kept) {
  const { verb, from, to } = moves[name];
  const isFine = (from as readonly Status[]).includes(card.status) && card.offer === null;
  expect(code(await ask(admin, verb, { cardId: card.id, reason }))).toBe(
    isFine ? 'OK' : 'CONFLICT',
  );
  if (isFine) card.status = to;
}

const ends = {
  accept: { verb: 'acceptCardTransfer', by: (offer: Offer) => 1 - offer.from },
  decline: { verb: 'declineCardTransfer', by: (offer: Offer) => 1 - offer.from },
  cancel: { verb: 'cancelCardTransfer', by: (offer: Offer) => offer.from },
} as const;

async function endOffer(name: keyof typeof ends, { cards, offers }: Model, index: number) {
  const offer = offers[index];
  if (offer === undefined) return;
  const { verb, by } = ends[name];
  const answer = await ask(shops[by(offer)] as Shop, verb, { transferId: offer.id });
  expect(code(answer)).toBe(offer.isOpen ? 'OK' : 'CONFLICT');
  offer.isOpen = false;
  for (const card of cards.filter((each) => each.offer === index)) {
    card.offer = null;
    if (name === 'accept') card.shop = 1 - offer.from;
  }
}

async function offerAll({ cards, offers }: Model, from: number, n: number) {
  // Up to three neighbours, whatever they are: one that cannot go keeps all of them.
  const some = cards.slice(n, n + 3).filter(({ shop }) => shop === from);
  if (some.length === 0) return;
  const input = { toMerchantId: shops[1 - from]?.id, cardIds: some.map(({ id }) => id) };
  const answer = await ask(shops[from] as Shop, 'offerCards', input);
  const isFine = some.every(({ status, offer }) => status === 'ALLOCATED' && offer === null);
  expect(code(answer)).toBe(isFine ? 'OK' : 'CONFLICT');
  if (!isFine) return;
  offers.push({ id: answer.transfer.id, from, isOpen: true });
  for (const card of some) card.offer = offers.length - 1;
}

/** The second step of handing a card out, as a code does it: not while the card is offered. */
async function assign(card: Kept) {
  if (card.status !== 'ALLOCATED' || card.offer !== null) return;
  await moveCardRow(graph, card.id, { status: 'ACTIVE', holderId: holder.id });
  card.status = 'ACTIVE';
}

async function replace(model: Model, card: Kept, n: number) {
  const fresh = model.cards[(n + 1) % model.cards.length];
  if (fresh === undefined || fresh === card) return;
  const answer = await ask(admin, 'replaceCard', {
    cardId: card.id,
    newCardUid: fresh.uid,
    reason,
  });
  const isFine = ['ACTIVE', 'BLOCKED', 'LOST'].includes(card.status) && fresh.status === 'IN_STOCK';
  expect(code(answer)).toBe(isFine ? 'OK' : 'CONFLICT');
  if (!isFine) return;
  card.status = 'REPLACED';
  fresh.status = 'ACTIVE';
}

async function allocate(card: Kept, shop: number) {
  if (card.status !== 'IN_STOCK') return;
  await moveCardRow(graph, card.id, { status: 'ALLOCATED', merchantId: shops[shop]?.id ?? '' });
  card.status = 'ALLOCATED';
  card.shop = shop;
}

async function run(model: Model, { verb, n, shop }: Command): Promise<void> {
  if (verb === 'create') {
    const { id, uid } = await aCardRow(graph);
    model.cards.push({ id, uid, status: 'IN_STOCK', shop: null, offer: null });
    return;
  }
  if (verb === 'accept' || verb === 'decline' || verb === 'cancel') return endOffer(verb, model, n);
  if (verb === 'offer') return offerAll(model, shop, n);
  const card = model.cards[n];
  if (card === undefined) return;
  if (verb === 'allocate') return allocate(card, shop);
  if (verb === 'assign') return assign(card);
  if (verb === 'replace') return replace(model, card, n);
  return moveOne(verb, card);
}

type Count = { readonly status: Status; readonly count: number; readonly offered: number };

/** What a shop is told of its stock. */
async function stockOf({ token }: Shop): Promise<readonly Count[]> {
  const { data } = await graph.as(token)('{ myMerchant { cardStock { status count offered } } }');
  return data.myMerchant.cardStock;
}

const countsOf = (cards: readonly Kept[]) =>
  Object.entries(Object.groupBy(cards, ({ status }) => status)).map(([status, of]) => ({
    status,
    count: of.length,
    offered: of.filter(({ offer }) => offer !== null).length,
  }));

const byStatus = (counts: readonly { readonly status: string }[]) =>
  counts.toSorted((a, b) => a.status.localeCompare(b.status));

test('P-27: whatever is done to cards, each shop’s counts are those of the model, and all counts together are all cards', async () => {
  const day = fc.array(command, { minLength: 8, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(day, async (commands) => {
      // The counts are of whole shops, so each day begins with two new ones.
      shops = [await aShop(graph), await aShop(graph)];
      const model: Model = { cards: [], offers: [] };
      for (const each of commands) await run(model, each);
      const told = await Promise.all(shops.map(stockOf));
      for (const [shop, counts] of told.entries())
        expect(byStatus(counts)).toEqual(
          byStatus(countsOf(model.cards.filter((card) => card.shop === shop))),
        );
      const inShops = told.flat().reduce((sum, { count }) => sum + count, 0);
      const elsewhere = model.cards.filter(({ shop }) => shop === null).length;
      expect(inShops + elsewhere).toBe(model.cards.length);
      const [{ astray }] = await graph.sql<[{ astray: number }]>`
        select count(*)::int as astray from payments.cards as card where id = any (${model.cards.map(({ id }) => id)}) and not exists (
          select from payments.card_events as event where event.card_id = card.id and event.to_status = card.status
            and event.version = card.version
            and event.version = (select count(*) from payments.card_events where card_id = card.id))`;
      expect(astray).toBe(0);
    }),
    { numRuns: 12 },
  );
}, 60_000);
