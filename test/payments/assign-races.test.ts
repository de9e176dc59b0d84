import { randomUUID } from 'node:crypto';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { deriveKey } from '@gatehouse/kit-subgraph/derive-key';
import { assignmentCodeKey } from '@gatehouse/payments/domain/merchants/assignment-code';
import { countAsk } from '@gatehouse/payments/domain/merchants/count-ask';
import { forgetAsks } from '@gatehouse/payments/domain/merchants/forget-asks';
import { verifyAssignmentCode } from '@gatehouse/payments/domain/merchants/verify-assignment-code';
import type { Db } from '@gatehouse/payments/domain/till';
import { payments } from '@gatehouse/payments/subgraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { whileHeld } from '../identity/while-held.ts';
import { meetingOf } from './meeting.ts';
import { aBuyer, aShop, codeTo, notThe, type Shop } from './shop.ts';
import { unlocked } from './unlocked.ts';

let graph: Graph;
let db: Db;
let close: () => Promise<void>;
beforeAll(async () => {
  graph = await openGraph();
  const options = { schema: payments.tables, applicationName: 'test', max: 12 };
  ({ db, close } = openDb(graph.databaseUrl, options));
});
afterAll(async () => {
  await close();
  await graph[Symbol.asyncDispose]();
});

async function begun(shop: Shop) {
  const customer = await aBuyer(graph);
  const card = await shop.card();
  const { assignment } = await shop.assign(customer.mobile, card.id);
  const code = await codeTo(graph, customer.mobile);
  const verify = (at: Db, given: string) =>
    verifyAssignmentCode(at, {
      merchantId: shop.id,
      actorId: shop.accountId,
      assignmentId: assignment.id,
      code: given,
      key: deriveKey(graph.secret, assignmentCodeKey),
      now: new Date(),
    });
  return { customer, card, id: assignment.id as string, code, verify };
}

const times = <T>(count: number, run: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => run(index)));

const movesOf = async (cardId: string) =>
  (
    await graph.sql`select id from payments.card_events where card_id = ${cardId} and verb = 'assign'`
  ).length;

test('MER-06: ten verifications at once: one move, one wallet, ten equal answers', async () => {
  const shop = await aShop(graph);
  const { id, code, card, customer } = await begun(shop);

  const answers = await times(10, () => shop.verify(id, code));

  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ assignment: { status: 'DONE' } });
  expect(await movesOf(card.id)).toBe(1);
  const wallets = await graph.sql`
    select id from payments.ledger_accounts where owner_id = ${customer.id}`;
  expect(wallets).toHaveLength(1);
});

test('MER-06 control: without the lock on the assignment they do not answer alike; the card still moves once', async () => {
  const { verify, code, card } = await begun(await aShop(graph));
  const at = unlocked(db, meetingOf(8));

  const answers = await times(8, () => verify(at, code));

  expect(answers.filter(({ outcome }) => outcome !== 'done').length).toBeGreaterThan(0);
  expect(await movesOf(card.id)).toBe(1);
});

test('P-22: of twelve wrong codes at once five are looked at', async () => {
  const { verify, code } = await begun(await aShop(graph));

  const answers = await times(12, () => verify(db, notThe(code)));

  const left = answers.map((answer) => (answer.outcome === 'badCode' ? answer.triesLeft : -1));
  expect(left.toSorted((a, b) => b - a)).toEqual([4, 3, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await verify(db, code)).toMatchObject({ reason: 'OVER' });
});

test('P-22 control: without the lock more than five are', async () => {
  const { verify, code } = await begun(await aShop(graph));
  const at = unlocked(db, meetingOf(8));

  const answers = await times(8, () => verify(at, notThe(code)));

  const looked = answers.filter(
    (answer) => answer.outcome === 'badCode' && answer.reason === 'WRONG',
  );
  expect(looked.length).toBeGreaterThan(5);
});

test('MER-05: one card begun for two customers at once ends in one assignment, and its code alone moves the card', async () => {
  const shop = await aShop(graph);
  const card = await shop.card();
  const buyers = [await aBuyer(graph), await aBuyer(graph)];

  const answers = await Promise.all(buyers.map(({ mobile }) => shop.assign(mobile, card.id)));
  const codes: string[] = [];
  for (const { mobile } of buyers) codes.push(await codeTo(graph, mobile));
  const done = await Promise.all(
    answers.map(({ assignment }, index) => shop.verify(assignment.id, codes[index] ?? '')),
  );

  const answered = done.map((answer): string => answer.reason ?? answer.assignment.status);
  expect(answered.toSorted()).toEqual(['DONE', 'OVER']);
  expect(await movesOf(card.id)).toBe(1);
});

test('MER-05 control: without its unique key and lock a card has several open assignments, and moves once nevertheless', async () => {
  await using lone = await openGraph({ worker: true });
  await lone.sql`drop index payments.assignments_open_card_key`;
  const shop = await aShop(lone);
  const card = await shop.card();
  const buyers = [await aBuyer(lone), await aBuyer(lone)];
  const [first, second] = [
    await shop.assign(buyers[0]?.mobile ?? '', card.id),
    await shop.assign(buyers[1]?.mobile ?? '', card.id),
  ];
  await lone.sql`update payments.assignments set status = 'OPEN'`;
  const codes: string[] = [];
  for (const { mobile } of buyers) codes.push(await codeTo(lone, mobile));

  const done = await Promise.all([
    shop.verify(first.assignment.id, codes[0] ?? ''),
    shop.verify(second.assignment.id, codes[1] ?? ''),
  ]);

  const answers = done.map((answer): string => answer.obstacle ?? answer.assignment.status);
  expect(answers.toSorted()).toEqual(['CARD_NOT_IN_STOCK', 'DONE']);
});

test('MER-05 MER-06: verified and begun anew at the same moment, neither waits for the other in a circle', async () => {
  const shop = await aShop(graph);
  const { id, code, card, customer } = await begun(shop);

  // Both need the card, the assignment and the customer's request, which somebody else holds until both are under way.
  const { verified, again } = await whileHeld(
    graph,
    (tx) => tx`select from payments.card_requests where customer_id = ${customer.id} for update`,
    async ({ waiting }) => {
      const verified = shop.verify(id, code);
      await waiting(1);
      const again = shop.assign(customer.mobile, card.id);
      await waiting(2);
      return { verified, again };
    },
  );

  expect(await verified).toMatchObject({ assignment: { status: 'DONE' } });
  expect(await again).toMatchObject({ reason: 'CARD_NOT_IN_STOCK' });
});

test('MER-04: three codes in ten minutes reach a customer, from whatever shops, also at once', async () => {
  const shops = [await aShop(graph), await aShop(graph)];
  const customer = await aBuyer(graph);
  const cards = await times(8, async (index) => {
    const shop = shops[index % 2] as Shop;
    return { shop, card: await shop.card() };
  });

  const answers = await Promise.all(
    cards.map(({ shop, card }) => shop.assign(customer.mobile, card.id)),
  );

  const refused = answers.filter(({ code }) => code === 'RATE_LIMITED');
  expect(refused).toHaveLength(5);
  for (const { retryAfter } of refused) {
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(600);
  }
  const open = await graph.sql`
    select id from payments.assignments where customer_id = ${customer.id}`;
  expect(open).toHaveLength(3);
});

test('MER-04 control: without the queue of those who count, all of them pass', async () => {
  const customerId = randomUUID();
  const at = unlocked(db, meetingOf(8), 'merchant_asks');
  const count = () =>
    at.transaction((tx) =>
      countAsk(tx, { kind: 'code', merchantId: randomUUID(), customerId, now: new Date() }),
    );

  await times(8, count);

  const asks = await graph.sql`
    select id from payments.merchant_asks where customer_id = ${customerId}`;
  expect(asks).toHaveLength(8);
});

test('MER-03 MER-04: sixty look-ups and sixty codes an hour for a shop, counted apart; an hour later there are sixty more', async () => {
  const merchantId = randomUUID();
  const at = new Date('2030-01-01T10:00:00Z');
  const ask = (kind: 'lookup' | 'code', now: Date) =>
    db
      .transaction((tx) => countAsk(tx, { kind, merchantId, customerId: randomUUID(), now }))
      .then(
        () => 'counted',
        ({ extensions }) => extensions,
      );

  const asked = await times(70, () => ask('lookup', at));
  expect(asked.filter((answer) => answer === 'counted')).toHaveLength(60);
  expect(asked.find((answer) => answer !== 'counted')).toEqual({
    code: 'RATE_LIMITED',
    retryAfter: 3600,
  });
  expect(await ask('code', at)).toBe('counted');
  const later = new Date('2030-01-01T10:59:59Z');
  expect(await ask('lookup', later)).toEqual({ code: 'RATE_LIMITED', retryAfter: 1 });
  expect(await ask('lookup', new Date('2030-01-01T11:00:00Z'))).toBe('counted');
});

test('what no limit counts any more is forgotten, batch by batch', async () => {
  const merchantId = randomUUID();
  await graph.sql`
    insert into payments.merchant_asks (kind, merchant_id, at)
    select 'lookup', ${merchantId}, now() - (n - 0.5) * interval '1 hour' from generate_series(1, 49) as n`;

  await forgetAsks(db, new Date(), 10);

  const kept = await graph.sql`
    select id from payments.merchant_asks where merchant_id = ${merchantId}`;
  expect(kept).toHaveLength(24);
});
