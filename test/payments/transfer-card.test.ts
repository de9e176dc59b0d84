import { randomUUID } from 'node:crypto';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, type Person } from '../kit/roles.ts';
import { whileChanged } from '../ticketing/while-changed.ts';
import { askCard, seeCard } from './card-asks.ts';
import { aHolder } from './wallet.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

/** Somebody with a card and so much in the wallet, and somebody else. */
async function two(balance = 2500) {
  const [from, to] = [await aCustomer(graph), await aCustomer(graph)];
  await graph.settle();
  const { cardId } = await aHolder(graph, { customerId: from.id, balance });
  const wish = { idempotencyKey: randomUUID(), cardId, toCustomerId: to.id, withBalance: true };
  const input = { ...wish, reason: 'A wedding.' };
  const give = (more: object = {}) =>
    askCard(graph, admin, ['transferCard', { ...input, ...more }]);
  return { from, to, cardId, give };
}

const balanceOf = async ({ id }: { readonly id: string }) => {
  const [row] = await graph.sql`
    select balance_minor::int as balance from payments.ledger_accounts where kind = 'wallet' and owner_id = ${id}`;
  return row?.['balance'] ?? 0;
};

const journalsOf = (cardId: string) =>
  graph.sql`select kind from payments.ledger_journals where memo ->> 'cardId' = ${cardId}`;

/** Sets money of a wallet aside, as a payment under way does. */
const reserve = (
  { id: owner }: { readonly id: string },
  expiresAt: string,
  sql: postgres.Sql | postgres.TransactionSql = graph.sql,
) => {
  const hold = { kind: 'wallet', owner, currency: 'EUR', direction: 'out', amount: '1' };
  const wanted = { ...hold, expiresAt, sourceId: randomUUID() };
  return sql`select payments.reserve(${JSON.stringify(wanted)}::text::jsonb)`;
};

const soon = () => new Date(Date.now() + 600_000).toISOString();

test('ADM-21 P-28: a card goes to somebody else with its balance, by one journal and once per key', async () => {
  const { from, to, cardId, give } = await two();

  const answers = await Promise.all([give(), give(), give()]);
  const other = await give({ reason: 'Another reason.' });

  expect(answers.filter(({ replayed }) => replayed)).toHaveLength(2);
  for (const { card, moved } of answers) {
    expect(card).toMatchObject({ id: cardId, status: 'ACTIVE', holder: { id: to.id } });
    expect(moved).toEqual({ amountMinor: '2500', currency: 'EUR' });
  }
  expect(other).toEqual({ code: 'CONFLICT' });
  expect([await balanceOf(from), await balanceOf(to)]).toEqual([0, 2500]);
  expect(await journalsOf(cardId)).toEqual([{ kind: 'holder.transfer' }]);
  await graph.settle();
  const [entry] = await graph.sql`
    select verb, account_id from identity.audit_entries where entity_id = ${cardId}`;
  expect(entry).toEqual({ verb: 'card.transfer', account_id: admin.accountId });
});

test('P-28 P-39: what happened to the card before is invisible to the new holder, and the card to the old one', async () => {
  const { from, to, cardId, give } = await two(0);
  const reason = 'Where is it?';
  await askCard(graph, from, ['blockCard', { cardId, reason }]);
  const { card, moved } = await give();

  expect([card.status, moved]).toEqual(['BLOCKED', null]);
  const seen = await seeCard(graph, to, cardId);
  expect(seen.history.edges.map(({ node }: { node: { verb: string } }) => node.verb)).toEqual([
    'transfer',
  ]);
  expect(await seeCard(graph, from, cardId)).toEqual({ code: 'NOT_FOUND' });
  expect(await askCard(graph, from, ['reportCardLost', { cardId, reason }])).toEqual({
    code: 'NOT_FOUND',
  });
});

test('P-28: while money is on hold nothing moves, and an overdue hold counts no more', async () => {
  const { from, to, cardId, give } = await two();
  await reserve(from, soon());

  for (const withBalance of [true, false])
    expect(await give({ withBalance, idempotencyKey: randomUUID() })).toMatchObject({
      __typename: 'CardNotTransferableError',
      reason: 'HOLD_OPEN',
    });
  expect(await seeCard(graph, from, cardId)).toMatchObject({ holder: { id: from.id } });
  expect([await balanceOf(from), await balanceOf(to)]).toEqual([2500, 0]);

  const late = await two();
  await reserve(late.from, new Date(Date.now() - 1000).toISOString());
  expect(await late.give()).toMatchObject({ moved: { amountMinor: '2500' } });
});

test('P-28: reserved and transferred at the same moment, one of both happens', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { from, to, give } = await two();

    const [[row], given] = await Promise.all([reserve(from, soon()), give()]);

    const isReserved = row?.['reserve'].outcome === 'RESERVED';
    expect(given.__typename).toBe(isReserved ? 'CardNotTransferableError' : 'TransferCardPayload');
    expect(await balanceOf(to)).toBe(isReserved ? 0 : 2500);
    if (!isReserved) expect(row?.['reserve'].outcome).toBe('INSUFFICIENT');
  }
});

/** Gives a card away while a payment has set money of the wallet aside and has not ended yet. */
async function giveBesideReserve() {
  const { from, give } = await two();
  const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
  const { promise: reserved, resolve: isReserved } = Promise.withResolvers<void>();
  const reserving = graph.sql.begin(async (tx) => {
    await reserve(from, soon(), tx);
    isReserved();
    await mayEnd;
  });
  await reserved;
  const giving = give({ withBalance: false });
  const isWaiting = async () => {
    const rows = await graph.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return rows.length > 0 ? true : undefined;
  };
  await Promise.race([giving, waitFor(isWaiting, { timeoutMs: 15_000 })]);
  end();
  await reserving;
  return (await giving).__typename;
}

test('P-28: a transfer waits for whoever is setting money aside; its control does not look, and leaves the hold behind', async () => {
  expect(await giveBesideReserve()).toBe('CardNotTransferableError');
  const unlocked = { schema: 'payments', of: 'lock_wallets', from: 'FOR NO KEY UPDATE', to: '' };
  expect(await whileChanged(graph, [unlocked], giveBesideReserve)).toBe('TransferCardPayload');
});

test('ADM-21: refusals say why and stand under their key; both wallets stay as they are', async () => {
  const { from, to, cardId, give } = await two();
  const rich = await two(190_000);
  await aHolder(graph, { customerId: rich.to.id, balance: 20_000 });

  expect(await give({ toCustomerId: from.id })).toMatchObject({ reason: 'SAME_HOLDER' });
  expect(await rich.give()).toMatchObject({ reason: 'CEILING' });
  expect([await balanceOf(rich.from), await balanceOf(rich.to)]).toEqual([190_000, 20_000]);
  const frozen = await two();
  await graph.sql`
    select payments.set_account_status(id, 'frozen') from payments.ledger_accounts where owner_id = ${frozen.from.id}`;
  expect(await frozen.give()).toMatchObject({ reason: 'WALLET_FROZEN' });
  const unknown = { toCustomerId: randomUUID(), idempotencyKey: randomUUID() };
  expect(await give(unknown)).toEqual({ code: 'NOT_FOUND' });
  expect(await give({ cardId: randomUUID(), idempotencyKey: randomUUID() })).toEqual({
    code: 'NOT_FOUND',
  });
  await askCard(graph, from, ['reportCardLost', { cardId, reason: 'Gone.' }]);
  const lost = { idempotencyKey: randomUUID() };
  expect(await give(lost)).toMatchObject({ reason: 'NOT_HELD' });
  expect(await give(lost)).toMatchObject({ reason: 'NOT_HELD' });
  const support = await anAdmin(graph, { role: 'Support' });
  const input = { ...lost, cardId, toCustomerId: to.id, withBalance: false, reason: 'x' };
  for (const who of [support, from])
    expect(await askCard(graph, who, ['transferCard', input])).toEqual({ code: 'FORBIDDEN' });
});
