import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../kit/graph.ts';
import { anAdmin, type Person } from '../kit/roles.ts';
import { askCard, bulk, sendCardFile } from './card-asks.ts';
import { aCardRow } from './card-rows.ts';
import { aShop } from './shop.ts';

let graph: Graph;
let admin: Person;
beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const uidAt = (series: string, n: number) =>
  `${series}${n.toString(16).padStart(10, '0')}`.toUpperCase();

/** Rows that make so many cards of a series of four digits. */
const rowsOf = (series: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${uidAt(series, n)},${series}-${n},2031-01-31`);

const fileOf = (rows: readonly string[]) => ['uid,serial,expires_on', ...rows].join('\n');

const countOf = async (series: string) => {
  const [row] = await graph.sql`
    select count(*)::int as n from payments.cards where uid like ${`${series}%`}`;
  return row?.['n'];
};

const REPORT = `query ($id: ID!, $isFailed: Boolean, $first: Int!) {
  bulkReport(id: $id) { operation mode rowCount doneCount failedCount merchant { id }
    rows(isFailed: $isFailed, first: $first) { edges { node { line uid serial isDone problem card { id status } } } pageInfo { hasNextPage } } }
}`;

const reportOf = async (id: string, isFailed: boolean | null = true, first = 10) => {
  const { bulkReport } = (await graph.as(admin.token)(REPORT, { id, isFailed, first })).data;
  const rows = bulkReport.rows.edges.map(({ node }: { node: object }) => node);
  return { ...bulkReport, rows };
};

test('ADM-20: cards are allocated to a shop, and those of holders blocked and activated, from the states it can be done in', async () => {
  const shop = await aShop(graph);
  const stock = await bulk(graph, admin, { operation: 'CREATE', text: fileOf(rowsOf('AA04', 4)) });
  expect(stock.bulk.doneCount).toBe(4);
  const [held, blocked, sent, lost] = await Promise.all(
    ['ACTIVE', 'BLOCKED', 'ASSIGNED', 'LOST'].map((status) =>
      aCardRow(graph, { status, holderId: randomUUID() }),
    ),
  );
  const list = (cards: readonly ({ uid: string } | undefined)[]) =>
    `﻿UID\r\n${cards.map((card) => card?.uid).join('\r\n')}\r\n`;
  const inStock = [0, 1, 2].map((n) => ({ uid: uidAt('AA04', n) }));

  const allocated = await bulk(graph, admin, {
    operation: 'ALLOCATE',
    merchantId: shop.id,
    text: list([...inStock, held]),
  });
  expect(allocated.bulk).toMatchObject({ doneCount: 3, failedCount: 1 });
  const { rows, merchant } = await reportOf(allocated.bulk.id);
  expect([rows[0].problem, merchant.id]).toEqual(['WRONG_STATUS', shop.id]);
  const [{ id: offeredId } = { id: '' }] = await graph.sql<{ id: string }[]>`
    select id from payments.cards where uid = ${uidAt('AA04', 0)}`;
  const getter = await aShop(graph);
  await askCard(graph, shop, ['offerCards', { toMerchantId: getter.id, cardIds: [offeredId] }]);

  const stopped = await bulk(graph, admin, {
    operation: 'BLOCK',
    text: list([held, blocked, inStock[0], { uid: '04FFFFFFFFFFFF' }]),
  });
  expect((await reportOf(stopped.bulk.id, null)).rows).toMatchObject([
    { problem: null, card: { status: 'BLOCKED' } },
    { problem: 'WRONG_STATUS' },
    { problem: 'OFFERED' },
    { problem: 'UNKNOWN_CARD' },
  ]);
  const active = await bulk(graph, admin, {
    operation: 'ACTIVATE',
    text: list([held, blocked, sent, lost]),
  });
  expect(active.bulk).toMatchObject({ doneCount: 3, failedCount: 1 });
  await graph.settle();
  const told = await graph.sql`
    select is_active from ticketing.p_cards where uid = any (${[held, blocked, sent].map((card) => card?.uid ?? '')})`;
  expect(told).toEqual([{ is_active: true }, { is_active: true }, { is_active: true }]);
  const [{ without }] = await graph.sql<[{ without: number }]>`
    select count(*)::int as without from payments.cards as card
    where not exists (select from payments.card_events where card_id = card.id and version = card.version and to_status = card.status)`;
  expect(without).toBe(0);
});

/** A thousand rows of which three are bad. */
async function withThreeBad(series: string) {
  const taken = await aCardRow(graph, { uid: uidAt(series, 5000) });
  const rows = rowsOf(series, 1000);
  rows[10] = `not a uid,${series}-10,`;
  rows[500] = `${taken.uid},${series}-500,`;
  rows[999] = `${uidAt(series, 999)},${series}-1,`;
  return fileOf(rows);
}

test('ADM-20 P-26: of 1,000 rows with 3 bad ones 997 are done, each row is reported, and sent again nothing more changes', async () => {
  const text = await withThreeBad('AA01');
  const { bulk: done, input } = await bulk(graph, admin, { operation: 'CREATE', text });

  expect(done).toMatchObject({ rowCount: 1000, doneCount: 997, failedCount: 3 });
  expect(await countOf('AA01')).toBe(998);
  const { rows } = await reportOf(done.id);
  expect(rows).toMatchObject([
    { line: 12, uid: 'not a uid', isDone: false, problem: 'BAD_UID', card: null },
    { line: 502, uid: uidAt('AA01', 5000), isDone: false, problem: 'UID_TAKEN', card: null },
    { line: 1001, serial: 'AA01-1', isDone: false, problem: 'REPEATED', card: null },
  ]);
  const good = await reportOf(done.id, false, 100);
  expect(good.rows).toHaveLength(100);
  expect(good.rows[0]).toMatchObject({ line: 2, isDone: true, card: { status: 'IN_STOCK' } });

  const again = await askCard(graph, admin, ['bulkCards', input]);
  expect(again).toMatchObject({ replayed: true, bulk: { id: done.id, doneCount: 997 } });
  expect(await countOf('AA01')).toBe(998);
  const spent = { ...input, idempotencyKey: randomUUID() };
  expect(await askCard(graph, admin, ['bulkCards', spent])).toEqual({ code: 'BAD_USER_INPUT' });
  const other = { ...input, reason: 'Another.' };
  expect(await askCard(graph, admin, ['bulkCards', other])).toEqual({ code: 'CONFLICT' });
});

test('ADM-20 P-26: under ALL_OR_NOTHING three bad rows spoil the file, are reported, and nothing is changed', async () => {
  const text = await withThreeBad('AA02');
  const mode = 'ALL_OR_NOTHING';
  const { bulk: spoiled } = await bulk(graph, admin, { operation: 'CREATE', mode, text });

  expect(spoiled).toMatchObject({ rowCount: 1000, doneCount: 0, failedCount: 3 });
  expect(await countOf('AA02')).toBe(1);
  const report = await reportOf(spoiled.id, null, 2);
  expect(report).toMatchObject({ mode, operation: 'CREATE' });
  expect(report.rows[0]).toMatchObject({ line: 2, isDone: false, problem: null });
  const whole = await bulk(graph, admin, {
    operation: 'CREATE',
    mode,
    text: fileOf(rowsOf('AA03', 20)),
  });
  expect(whole.bulk).toMatchObject({ doneCount: 20, failedCount: 0 });
});

test('ADM-20: a file that is no list of cards, or that is not there, changes nothing and leaves its key free', async () => {
  const operation = 'CREATE';
  const refused = async (text: string, wishes: object = {}) =>
    (await bulk(graph, admin, { operation, text, ...wishes })).code;
  const many = fileOf(rowsOf('AA05', 10_001));

  for (const text of [
    'uid,serial\n',
    'serial\nX',
    'uid,serial,colour\n04A1B2C3,X,red',
    'uid,serial\n"04',
    many,
  ])
    expect(await refused(text), text.slice(0, 30)).toBe('BAD_USER_INPUT');
  const file = fileOf(rowsOf('AA05', 1));
  expect(await refused(file, { merchantId: randomUUID() })).toBe('BAD_USER_INPUT');
  expect(await refused(file, { operation: 'ALLOCATE' })).toBe('BAD_USER_INPUT');
  expect(await refused(file, { operation: 'ALLOCATE', merchantId: randomUUID() })).toBe(
    'NOT_FOUND',
  );
  const idempotencyKey = randomUUID();
  const noText = await sendCardFile(graph, admin, new Uint8Array([0xff, 0xfe, 0x00, 0x01]));
  const wish = { idempotencyKey, operation, mode: 'PER_ROW', reason: 'x' };
  for (const uploadId of [noText, randomUUID(), 'x'])
    expect(await askCard(graph, admin, ['bulkCards', { ...wish, uploadId }])).toEqual({
      code: 'BAD_USER_INPUT',
    });
  const theirs = await sendCardFile(graph, await anAdmin(graph), file);
  expect(await askCard(graph, admin, ['bulkCards', { ...wish, uploadId: theirs }])).toEqual({
    code: 'BAD_USER_INPUT',
  });
  expect(await countOf('AA05')).toBe(0);
  const uploadId = await sendCardFile(graph, admin, file);
  expect(await askCard(graph, admin, ['bulkCards', { ...wish, uploadId }])).toMatchObject({
    replayed: false,
    bulk: { doneCount: 1 },
  });
});

test('ADM-20: 10,000 cards are created by one file', async () => {
  const mode = 'ALL_OR_NOTHING';
  const text = fileOf(rowsOf('AA06', 10_000));

  const { bulk: done } = await bulk(graph, admin, { operation: 'CREATE', mode, text });

  expect(done).toMatchObject({ rowCount: 10_000, doneCount: 10_000, failedCount: 0 });
  expect(await countOf('AA06')).toBe(10_000);
});
