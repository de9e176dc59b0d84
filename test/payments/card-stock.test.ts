import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { askCard, type CardVerb, seeCard } from './card-asks.ts';
import { aBuyer, aShop, codeTo, type Shop } from './shop.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (who: { readonly token: string }, verb: CardVerb, input: object) =>
  askCard(graph, who, [verb, input]);

const stockOf = async ({ token }: Shop) =>
  (await graph.as(token)('{ myMerchant { cardStock { status count offered } } }')).data.myMerchant
    .cardStock;

/** Two shops, and cards of the first that are offered to the second. */
async function offered(count = 3) {
  const [giver, getter] = [await aShop(graph), await aShop(graph)];
  const cardIds: string[] = [];
  for (let made = 0; made < count; made += 1) cardIds.push((await giver.card()).id);
  const offer = await ask(giver, 'offerCards', { toMerchantId: getter.id, cardIds });
  return { giver, getter, cardIds, offer, transferId: offer.transfer.id as string };
}

test('P-27: cards that are offered stay in the giver’s stock, and neither of both hands them out until that is decided', async () => {
  const { giver, getter, cardIds, offer, transferId } = await offered();
  const customer = await aBuyer(graph);
  const [cardId = ''] = cardIds;

  expect(offer.transfer).toMatchObject({ status: 'OFFERED', direction: 'OUTGOING', cardCount: 3 });
  expect(await stockOf(giver)).toEqual([{ status: 'ALLOCATED', count: 3, offered: 3 }]);
  expect(await stockOf(getter)).toEqual([]);
  expect(await giver.assign(customer.mobile, cardId)).toMatchObject({ reason: 'CARD_OFFERED' });
  expect(await getter.assign(customer.mobile, cardId)).toMatchObject({ code: 'NOT_FOUND' });
  const again = { toMerchantId: getter.id, cardIds: [cardId] };
  expect(await ask(giver, 'offerCards', again)).toEqual({ code: 'CONFLICT' });

  const taken = await ask(getter, 'acceptCardTransfer', { transferId });
  expect(taken.transfer).toMatchObject({ status: 'ACCEPTED', direction: 'INCOMING' });
  expect(await stockOf(giver)).toEqual([]);
  expect(await stockOf(getter)).toEqual([{ status: 'ALLOCATED', count: 3, offered: 0 }]);
  const { assignment } = await getter.assign(customer.mobile, cardId);
  const code = await codeTo(graph, customer.mobile);
  expect(await getter.verify(assignment.id, code)).toMatchObject({
    assignment: { status: 'DONE' },
  });
  const { history } = await seeCard(graph, getter, cardId);
  expect(history.edges.map(({ node }: { node: { verb: string } }) => node.verb)).toEqual([
    'assign',
    'transferStock',
  ]);
  expect(await seeCard(graph, giver, cardId)).toEqual({ code: 'NOT_FOUND' });
});

test('P-27: an assignment whose code was sent before the offer comes to nothing', async () => {
  const [giver, getter] = [await aShop(graph), await aShop(graph)];
  const [card, customer] = [await giver.card(), await aBuyer(graph)];
  const { assignment } = await giver.assign(customer.mobile, card.id);
  const code = await codeTo(graph, customer.mobile);
  await ask(giver, 'offerCards', { toMerchantId: getter.id, cardIds: [card.id] });

  expect(await giver.verify(assignment.id, code)).toMatchObject({ obstacle: 'CARD_OFFERED' });
  expect(await seeCard(graph, giver, card.id)).toMatchObject({ status: 'ALLOCATED' });
});

test('P-27: turned down or taken back, the cards are the giver’s to hand out; each end is for one of both, once', async () => {
  for (const [verb, by] of [
    ['declineCardTransfer', 'getter'],
    ['cancelCardTransfer', 'giver'],
  ] as const) {
    const { transferId, ...people } = await offered(1);
    const stranger = await aShop(graph);
    const wrong = people[by === 'getter' ? 'giver' : 'getter'];

    expect(await ask(stranger, verb, { transferId })).toEqual({ code: 'NOT_FOUND' });
    expect(await ask(wrong, verb, { transferId })).toEqual({ code: 'CONFLICT' });
    const { transfer } = await ask(people[by], verb, { transferId });
    expect(transfer.status).toBe(by === 'getter' ? 'DECLINED' : 'CANCELLED');
    for (const late of ['acceptCardTransfer', verb] as const)
      expect(await ask(people.getter, late, { transferId })).toEqual({ code: 'CONFLICT' });
    expect(await stockOf(people.giver)).toEqual([{ status: 'ALLOCATED', count: 1, offered: 0 }]);
    const LIST = `query ($filter: CardTransferFilter) { cardTransfers(filter: $filter) { edges { node { id direction } } } }`;
    const listOf = async ({ token }: Shop, filter?: object) =>
      (await graph.as(token)(LIST, { filter })).data.cardTransfers.edges;
    expect(await listOf(people.giver)).toEqual([
      { node: { id: transferId, direction: 'OUTGOING' } },
    ]);
    expect(await listOf(people.getter, { direction: 'INCOMING' })).toHaveLength(1);
    expect(await listOf(people.getter, { direction: 'OUTGOING' })).toEqual([]);
    expect(await listOf(stranger)).toEqual([]);
  }
});

test('P-27: another’s or a sold card offers nothing of the rest, and nobody offers to themselves, to nobody, or more than 500', async () => {
  const [giver, getter] = [await aShop(graph), await aShop(graph)];
  const [mine, theirs] = [await giver.card(), await getter.card()];
  const offer = (cardIds: readonly string[], toMerchantId = getter.id) =>
    ask(giver, 'offerCards', { toMerchantId, cardIds });

  expect(await offer([mine.id, theirs.id])).toEqual({ code: 'NOT_FOUND' });
  expect(await offer([mine.id], randomUUID())).toEqual({ code: 'NOT_FOUND' });
  expect(await offer([mine.id], giver.id)).toEqual({ code: 'BAD_USER_INPUT' });
  expect(await offer([])).toEqual({ code: 'BAD_USER_INPUT' });
  expect(await offer(Array.from({ length: 501 }, () => randomUUID()))).toEqual({
    code: 'BAD_USER_INPUT',
  });
  expect(await stockOf(giver)).toEqual([{ status: 'ALLOCATED', count: 1, offered: 0 }]);
  const customer = await aCustomer(graph);
  const input = { toMerchantId: getter.id, cardIds: [mine.id] };
  expect(await ask(customer, 'offerCards', input)).toEqual({ code: 'FORBIDDEN' });
});
