import type { Db } from '@gatehouse/identity/domain/db';
import { countPeople } from '@gatehouse/identity/domain/people/count-people';
import { getUserGrowth } from '@gatehouse/identity/domain/people/get-user-growth';
import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, aMerchant, anAdmin, anOrganizer } from '../kit/roles.ts';
import { readWhole } from './figures-kit.ts';

const GROWTH = `query Growth($kind: GrowthKind!, $range: DateRange, $interval: Interval!) {
  userGrowth(kind: $kind, range: $range, interval: $interval) {
    kind fromOn beforeOn periods { periodOn new total }
  }
}`;

let graph: Graph;
let token: string;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  ({ token } = await anAdmin(graph));
});
afterAll(() => graph[Symbol.asyncDispose]());

const range = { fromOn: '2024-01-30', beforeOn: '2024-02-06' };
const ask = (variables: object) =>
  graph.as(token)(GROWTH, { range, interval: 'DAY', kind: 'CUSTOMER', ...variables });

test('ADM-04: customers that came and that there were, day by day, also after some have gone', async () => {
  const came = [
    ['2023-06-01', null],
    ['2024-01-30', '2024-02-02'],
    ['2024-01-30', null],
    ['2024-02-05', null],
    // After the range.
    ['2024-02-06', null],
    ['2023-01-01', '2023-12-31'],
  ] as const;
  for (const [on, gone] of came) {
    const { id } = await aCustomer(graph);
    await graph.sql`
      update identity.customers set registered_at = ${new Date(`${on}T23:59:59.999Z`)}, erased_at = ${gone && new Date(gone)}
      where id = ${id}`;
  }

  const { data } = await ask({});
  const weeks = await ask({ interval: 'WEEK' });
  const months = await ask({ interval: 'MONTH' });

  expect(data.userGrowth).toEqual({
    kind: 'CUSTOMER',
    ...range,
    periods: [
      { periodOn: '2024-01-30', new: 2, total: 3 },
      { periodOn: '2024-01-31', new: 0, total: 3 },
      { periodOn: '2024-02-01', new: 0, total: 3 },
      { periodOn: '2024-02-02', new: 0, total: 2 },
      { periodOn: '2024-02-03', new: 0, total: 2 },
      { periodOn: '2024-02-04', new: 0, total: 2 },
      { periodOn: '2024-02-05', new: 1, total: 3 },
    ],
  });
  // 29 January 2024 is a Monday.
  expect(weeks.data.userGrowth.periods).toEqual([
    { periodOn: '2024-01-29', new: 2, total: 2 },
    { periodOn: '2024-02-05', new: 1, total: 3 },
  ]);
  expect(months.data.userGrowth.periods).toEqual([
    { periodOn: '2024-01-01', new: 2, total: 3 },
    { periodOn: '2024-02-01', new: 1, total: 3 },
  ]);
});

test.each([
  ['ORGANIZER', 'organizers', anOrganizer],
  ['MERCHANT', 'merchants', aMerchant],
] as const)('ADM-04: %s: each came and each that is there is a row', async (kind, table, make) => {
  const [first, gone] = [await make(graph), await make(graph)];
  const { sql } = graph;
  const at = new Date('2024-02-01T00:00:00Z');
  await sql`
    update identity.${sql(table)} set created_at = ${at} where id in ${sql([first.id, gone.id])}`;
  await sql`
    update identity.${sql(table)} set deleted_at = ${new Date('2024-02-03T12:00:00Z')} where id = ${gone.id}`;

  const { data } = await ask({ kind });

  const { periods } = data.userGrowth;
  expect(periods.map((period: { new: number }) => period.new)).toEqual([0, 0, 2, 0, 0, 0, 0]);
  expect(periods.map((period: { total: number }) => period.total)).toEqual([0, 0, 2, 2, 1, 1, 1]);
});

test('ADM-04: what is no range of so many days is told as such', async () => {
  const years = { fromOn: '2021-01-01', beforeOn: '2024-01-01' };

  expect((await ask({ range: years })).code).toBe('BAD_USER_INPUT');
  expect((await ask({ range: years, interval: 'MONTH' })).data.userGrowth.periods).toHaveLength(36);
});

test('ADM-02 ADM-04: counting people reads no table whole', async () => {
  const asked: { readonly text: string; readonly params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(graph.sql, { logger: { logQuery } }) as unknown as Db;
  const days = readDayRange(range, new Date());

  await countPeople(db, days);
  for (const kind of ['CUSTOMER', 'ORGANIZER', 'MERCHANT'] as const)
    await getUserGrowth(db, { kind, range: days, interval: 'DAY' });

  expect(asked).toHaveLength(4);
  expect(await readWhole(graph, asked)).toEqual([]);
});
