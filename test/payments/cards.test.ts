import { nextCardStatus } from '@gatehouse/payments/domain/cards/card-status';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { askCard, type CardVerb, seeCard } from './card-asks.ts';
import { aCardRow } from './card-rows.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const ask = (who: { readonly token: string }, verb: CardVerb, input: object) =>
  askCard(graph, who, [verb, input]);

const reason = 'Asked for it.';

/** A customer and their card in this state. */
async function held(status = 'ACTIVE') {
  const customer = await aCustomer(graph);
  const card = await aCardRow(graph, { status, holderId: customer.id });
  return { customer, card, cardId: card.id };
}

const CARDS = `query ($filter: NfcCardFilter, $sort: NfcCardSort! = CREATED_AT_DESC, $first: Int! = 20, $after: String) {
  cards(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { id uid serial } } pageInfo { hasNextPage endCursor }
  }
}`;

const listed = async (variables: object) => {
  const { data, code } = await graph.as(admin.token)(CARDS, variables);
  return code ?? data.cards.edges.map(({ node }: { node: { serial: string } }) => node.serial);
};

test('ADM-18: a new card is in stock, told by its history and on record; its uid and serial are taken from then on', async () => {
  const uid = '04:A2:24:5B-6c 8d 81';
  const made = await ask(admin, 'createCard', {
    uid,
    serial: ' gh-0001 ',
    expiresOn: '2031-12-31',
  });
  expect(made.card).toMatchObject({
    uid: '04A2245B6C8D81',
    serial: 'GH-0001',
    status: 'IN_STOCK',
    expiresOn: '2031-12-31',
    holder: null,
    merchant: null,
  });

  const again = [
    await ask(admin, 'createCard', { uid: '04A2245B6C8D81', serial: 'GH-0002' }),
    await ask(admin, 'createCard', { uid: '04A2245B', serial: 'gh-0001' }),
  ];
  const bad = [
    await ask(admin, 'createCard', { uid: '04A2', serial: 'GH-0003' }),
    await ask(admin, 'createCard', { uid: '04A2245C', serial: 'no blanks' }),
    await ask(admin, 'createCard', { uid: '04A2245C', serial: 'X', expiresOn: '2031-02-30' }),
  ];

  expect(again).toEqual([{ code: 'CONFLICT' }, { code: 'CONFLICT' }]);
  expect(new Set(bad.map(({ code }) => code))).toEqual(new Set(['BAD_USER_INPUT']));
  const { history } = await seeCard(graph, admin, made.card.id);
  expect(history.edges.map(({ node }: { node: object }) => node)).toEqual([
    {
      version: 1,
      verb: 'create',
      fromStatus: null,
      toStatus: 'IN_STOCK',
      reason: null,
      actorId: admin.accountId,
    },
  ]);
  await graph.settle();
  const entries = await graph.sql`
    select verb from identity.audit_entries where entity_id = ${made.card.id}`;
  expect(entries).toEqual([{ verb: 'card.create' }]);
});

test('ADM-19 P-24: block, unblock, lost, expire, retire: each from the states it can come from, and unblock from BLOCKED only', async () => {
  const moves = {
    blockCard: ['ACTIVE'],
    unblockCard: ['BLOCKED'],
    reportCardLost: ['ACTIVE', 'BLOCKED'],
    expireCard: ['ASSIGNED', 'ACTIVE', 'BLOCKED', 'LOST'],
    retireCard: ['ASSIGNED', 'ACTIVE', 'BLOCKED', 'LOST'],
  } as const;
  const states = ['ASSIGNED', 'ACTIVE', 'BLOCKED', 'LOST', 'REPLACED', 'EXPIRED', 'RETIRED'];
  for (const [verb, from] of Object.entries(moves))
    await Promise.all(
      states.map(async (status) => {
        const { id: cardId } = await aCardRow(graph, { status, holderId: randomUUID() });
        const answer = await ask(admin, verb as CardVerb, { cardId, reason });
        const isFine = (from as readonly string[]).includes(status);
        expect(answer.code ?? 'OK', `${verb} from ${status}`).toBe(isFine ? 'OK' : 'CONFLICT');
      }),
    );
  const { cardId } = await held();
  expect(await ask(admin, 'blockCard', { cardId, reason: ' ' })).toEqual({
    code: 'BAD_USER_INPUT',
  });
  expect(await ask(admin, 'blockCard', { cardId: 'x', reason })).toEqual({ code: 'NOT_FOUND' });
});

test('P-39 WEB-30: a holder sees, blocks and reports their own card, a merchant sees its stock, and nobody anybody else’s', async () => {
  const { customer, cardId } = await held();
  const [merchant, organizer, other] = [
    await aMerchant(graph),
    await anOrganizer(graph),
    await held(),
  ];
  const sold = await aCardRow(graph, {
    status: 'ACTIVE',
    holderId: customer.id,
    merchantId: merchant.id,
  });
  const support = await anAdmin(graph, { role: 'Support' });

  expect(await seeCard(graph, customer, cardId)).toMatchObject({ holder: { id: customer.id } });
  expect(await seeCard(graph, support, cardId)).toMatchObject({ holder: { id: customer.id } });
  expect(await seeCard(graph, merchant, sold.id)).toMatchObject({ holder: null, status: 'ACTIVE' });
  for (const stranger of [other.customer, merchant])
    expect(await seeCard(graph, stranger, cardId)).toEqual({ code: 'NOT_FOUND' });
  expect(await seeCard(graph, organizer, cardId)).toEqual({ code: 'FORBIDDEN' });
  for (const verb of ['blockCard', 'reportCardLost'] as const)
    expect(await ask(other.customer, verb, { cardId, reason })).toEqual({ code: 'NOT_FOUND' });
  expect(await ask(customer, 'unblockCard', { cardId, reason })).toEqual({ code: 'FORBIDDEN' });
  const blocked = await ask(customer, 'blockCard', { cardId, reason: 'It is gone.' });
  expect(blocked.card.status).toBe('BLOCKED');
  const lost = await ask(customer, 'reportCardLost', { cardId, reason: 'Really gone.' });
  expect(lost.card.status).toBe('LOST');

  const { data } = await graph.as(customer.token)(`{
    myCards { edges { node { id status history { edges { node { verb actorId } } } } } }
    me { cards { edges { node { id } } } }
  }`);
  const own = data.myCards.edges.map(({ node }: { node: object }) => node);
  expect(own).toMatchObject([
    { id: sold.id, status: 'ACTIVE' },
    { id: cardId, status: 'LOST' },
  ]);
  expect(own[1].history.edges.map(({ node }: { node: object }) => node)).toEqual([
    { verb: 'reportLost', actorId: null },
    { verb: 'block', actorId: null },
    { verb: 'create', actorId: null },
  ]);
  expect(data.me.cards.edges).toHaveLength(2);
  const stock = await graph.as(merchant.token)(
    '{ myMerchant { cardStock { status count offered } } }',
  );
  expect(stock.data.myMerchant.cardStock).toEqual([{ status: 'ACTIVE', count: 1, offered: 0 }]);
});

test('ADM-17: cards are listed by state, merchant, holder and what their uid or serial begins with, page by page in either order', async () => {
  const [merchantId, holderId] = [randomUUID(), randomUUID()];
  const made: string[] = [];
  for (const n of [1, 2, 3, 4, 5]) {
    const uid = `BEEF00000000A${n}`;
    const whose = n > 3 ? { status: 'ACTIVE', holderId } : { status: 'ALLOCATED' };
    made.push((await aCardRow(graph, { uid, merchantId, ...whose })).serial);
  }

  expect(await listed({ filter: { merchantId } })).toEqual(made.toReversed());
  expect(await listed({ filter: { merchantId }, sort: 'CREATED_AT_ASC' })).toEqual(made);
  expect(await listed({ filter: { merchantId, status: 'ALLOCATED' } })).toHaveLength(3);
  expect(await listed({ filter: { holderId } })).toEqual([made[4], made[3]]);
  expect(await listed({ filter: { text: 'beef00000000a' }, sort: 'SERIAL_ASC' })).toEqual(made);
  expect(await listed({ filter: { text: 's-beef00000000a2' } })).toEqual([made[1]]);
  expect(await listed({ filter: { text: '%' } })).toBe('BAD_USER_INPUT');
  expect(await listed({ filter: { merchantId: 'x' } })).toBe('BAD_USER_INPUT');
  for (const sort of ['CREATED_AT_DESC', 'CREATED_AT_ASC', 'SERIAL_ASC']) {
    const pages: string[] = [];
    for (let after: string | null = null; ;) {
      const variables = { filter: { merchantId }, sort, first: 2, after };
      const { data } = await graph.as(admin.token)(CARDS, variables);
      pages.push(...data.cards.edges.map(({ node }: { node: { serial: string } }) => node.serial));
      if (!data.cards.pageInfo.hasNextPage) break;
      after = data.cards.pageInfo.endCursor;
    }
    expect(pages).toEqual(sort === 'CREATED_AT_DESC' ? made.toReversed() : made);
  }
});

test('ADM-19 P-25: a replacement is active at once and opens the same wallet; the old card never again, and no entry was made', async () => {
  const { customer, cardId } = await held('LOST');
  const fresh = await aCardRow(graph);
  const [{ entries }] = await graph.sql<
    [{ entries: number }]
  >`select count(*)::int as entries from payments.ledger_entries`;

  const twoNames = { cardId, newCardId: fresh.id, newCardUid: fresh.uid, reason };
  expect(await ask(admin, 'replaceCard', twoNames)).toEqual({ code: 'BAD_USER_INPUT' });
  const wish = { cardId, newCardUid: fresh.uid, reason };
  const { card } = await ask(admin, 'replaceCard', wish);
  const again = await ask(admin, 'replaceCard', wish);

  expect(card).toMatchObject({
    id: fresh.id,
    status: 'ACTIVE',
    holder: { id: customer.id },
    replaces: { id: cardId },
  });
  expect(again).toEqual({ code: 'CONFLICT' });
  expect(await seeCard(graph, customer, cardId)).toMatchObject({
    status: 'REPLACED',
    replacedBy: { id: fresh.id },
  });
  expect(await ask(admin, 'unblockCard', { cardId, reason })).toEqual({ code: 'CONFLICT' });
  const [after] = await graph.sql`select count(*)::int as entries from payments.ledger_entries`;
  expect(after).toEqual({ entries });
});

test('P-24: the database allows the moves of the transition table, one version and one row of history at a time, and no other', async () => {
  const statuses = Object.keys(nextCardStatus);
  const one = (sql: Graph['sql'], from: string, to: string, told: string) =>
    sql.begin(async (tx) => {
      const whose = from === 'IN_STOCK' ? {} : { merchantId: randomUUID() };
      const isHeld = !['IN_STOCK', 'ALLOCATED'].includes(from);
      const { id } = await aCardRow(
        { sql: tx as unknown as Graph['sql'] },
        { status: from, ...whose, holderId: isHeld ? randomUUID() : null },
      );
      await tx.unsafe(
        `with moved as (
           update payments.cards set status = '${to}', version = version + 1,
             merchant_id = case when '${to}' = 'IN_STOCK' then null else coalesce(merchant_id, gen_random_uuid()) end,
             holder_id = case when '${to}' in ('IN_STOCK', 'ALLOCATED') then null else coalesce(holder_id, gen_random_uuid()) end
           where id = $1 returning *, old.status as from_status)
         insert into payments.card_events (card_id, version, verb, from_status, to_status, holder_id, merchant_id)
         select id, version, 'transfer', from_status, ${told}, holder_id, merchant_id from moved`,
        [id],
      );
    });
  const why = async (work: Promise<unknown>) =>
    work.then(
      () => 'fine',
      (error: { constraint_name?: string }) => error.constraint_name,
    );
  for (const from of statuses)
    for (const to of statuses.filter((status) => status !== from)) {
      const isLegal = nextCardStatus[from as keyof typeof nextCardStatus].includes(to as never);
      const expected = isLegal ? 'fine' : 'cards_status_move';
      expect(await why(one(graph.sql, from, to, 'status')), `${from} ${to}`).toBe(expected);
    }
  expect(await why(one(graph.sql, 'ACTIVE', 'BLOCKED', `'LOST'`))).toBe('cards_history');

  const { id } = await aCardRow(graph, { status: 'ACTIVE', holderId: randomUUID() });
  const { sql } = graph;
  const silent = sql`update payments.cards set status = 'BLOCKED', version = version + 1 where id = ${id}`;
  expect(await why(silent)).toBe('cards_history');
  const unversioned = sql`update payments.cards set status = 'BLOCKED' where id = ${id}`;
  expect(await why(unversioned)).toBe('cards_version_step');
  const renamed = sql`update payments.cards set serial = 'OTHER' where id = ${id}`;
  expect(await why(renamed)).toBe('cards_same_card');
  const rewritten = sql`update payments.card_events set verb = 'x' where card_id = ${id}`;
  expect(await why(rewritten)).toBe('card_events_append_only');
  const removed = sql`delete from payments.card_events where card_id = ${id}`;
  expect(await why(removed)).toBe('card_events_append_only');
  const invented = sql`insert into payments.card_events (card_id, version, verb, to_status) values (${id}, 9, 'x', 'LOST')`;
  expect(await why(invented)).toBe('card_events_of_card');
  const given = sql`
    with moved as (update payments.cards set holder_id = gen_random_uuid(), version = version + 1 where id = ${id} returning *)
    insert into payments.card_events (card_id, version, verb, from_status, to_status, holder_id)
    select id, version, 'assign', status, status, holder_id from moved`;
  expect(await why(given)).toBe('cards_history');
});
