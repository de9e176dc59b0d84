import { randomUUID } from 'node:crypto';
import { getMoneyFigures } from '@gatehouse/finances/domain/dashboards/get-money-figures';
import { getRevenue } from '@gatehouse/finances/domain/dashboards/get-revenue';
import type { Db } from '@gatehouse/finances/domain/desk';
import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { capturedTold, refundedTold } from '../finances/mirror-kit.ts';
import { openTreasury, type Treasury } from '../finances/treasury.ts';
import { anOrganizer } from '../kit/roles.ts';
import { foldWhole, scannedWhole } from './figures-kit.ts';
import { anEventTold, REVENUE } from './revenue-kit.ts';

let treasury: Treasury;
beforeAll(async () => {
  treasury = await openTreasury({ worker: false });
});
afterAll(() => treasury[Symbol.asyncDispose]());

const ask = (variables: object) =>
  treasury.graph.as(treasury.maker.token)(REVENUE, {
    by: 'PERIOD',
    interval: 'DAY',
    first: 20,
    ...variables,
  });

const concerts = { categoryId: randomUUID(), name: 'Concerts' };
const theatre = { categoryId: randomUUID(), name: 'Theatre' };

const anEventOf = (name: string, category?: typeof concerts) =>
  anEventTold(treasury, name, category);

const noon = (on: string) => new Date(`${on}T12:00:00Z`);

type Sum = Record<'gross' | 'refunds' | 'net', { readonly amountMinor: string }>;
const minors = ({ gross, refunds, net }: Sum) =>
  [gross, refunds, net].map(({ amountMinor }) => Number(amountMinor));

test('ADM-03: revenue by day, week and month, of the days of the books', async () => {
  const eventId = await anEventOf('Harbour Night', concerts);
  const days = ['2025-12-31', '2026-01-01', '2026-01-04', '2026-01-05', '2026-02-01'];
  const told = days.map((on, place) =>
    capturedTold({ eventId, totalMinor: 100n * 2n ** BigInt(place), postedAt: noon(on) }),
  );
  for (const captured of told) await treasury.posted(captured);
  const back = { ...refundedTold(told[1]!, 50n), postedAt: noon('2026-01-05').toISOString() };
  await treasury.posted(back);
  // A card's fee is nobody's event.
  const {
    paymentId: _payment,
    eventId: _event,
    ...fee
  } = capturedTold({ eventId, totalMinor: 30n });
  const posted = { kind: 'card_fee.captured', postedAt: noon('2026-01-05').toISOString() };
  await treasury.posted({ ...fee, ...posted, orderId: null, parts: null });
  const range = { fromOn: '2026-01-01', beforeOn: '2026-02-01' };
  const partsOf = async (interval: string) => {
    const { data } = await ask({ range, interval });
    return data.revenueAnalytics.parts.map(({ periodOn, sum }: { periodOn: string; sum: Sum }) =>
      [periodOn, minors(sum)].flat(),
    );
  };

  const { data } = await ask({ range });

  expect(data.revenueAnalytics).toMatchObject(range);
  expect(data.revenueAnalytics.totals).toHaveLength(1);
  expect(data.revenueAnalytics.totals[0]).toMatchObject({ paymentCount: 4, refundCount: 1 });
  expect(minors(data.revenueAnalytics.totals[0])).toEqual([1430, 50, 1380]);
  expect(await partsOf('DAY')).toEqual([
    ['2026-01-01', 200, 0, 200],
    ['2026-01-04', 400, 0, 400],
    ['2026-01-05', 830, 50, 780],
  ]);
  // 1 January 2026 is a Thursday.
  expect(await partsOf('WEEK')).toEqual([
    ['2025-12-29', 600, 0, 600],
    ['2026-01-05', 830, 50, 780],
  ]);
  expect(await partsOf('MONTH')).toEqual([['2026-01-01', 1430, 50, 1380]]);
});

test('ADM-03: revenue by event and by category, from what brought most on, per currency', async () => {
  const days = { fromOn: '2024-03-01', beforeOn: '2024-04-01' };
  const postedAt = noon('2024-03-10');
  const night = await anEventOf('Night', concerts);
  const morning = await anEventOf('Morning', concerts);
  const play = await anEventOf('Play', theatre);
  const bare = await anEventOf('Bare');
  for (const [eventId, totalMinor, currency] of [
    [night, 1000n, 'EUR'],
    [morning, 400n, 'EUR'],
    [play, 1200n, 'EUR'],
    [bare, 10n, 'EUR'],
    [play, 70n, 'USD'],
  ] as const)
    await treasury.capture({ eventId, totalMinor, currency, postedAt, taxMinor: 7n });
  const by = async (division: string, more: object = {}) => {
    const { data } = await ask({ range: days, by: division, ...more });
    return data.revenueAnalytics.parts;
  };
  const shown = (
    parts: readonly { eventName: string; categoryName: string; sum: Sum & { gross: object } }[],
  ) => parts.map(({ eventName, categoryName, sum }) => [eventName, categoryName, sum.gross]);
  const eur = (amountMinor: string) => ({ amountMinor, currency: 'EUR' });
  const usd = { amountMinor: '70', currency: 'USD' };

  const perEvent = await by('EVENT');

  expect(shown(perEvent)).toEqual([
    ['Play', null, eur('1200')],
    ['Night', null, eur('1000')],
    ['Morning', null, eur('400')],
    ['Bare', null, eur('10')],
    ['Play', null, usd],
  ]);
  expect(perEvent[0]).toMatchObject({ event: { id: play }, periodOn: null, categoryId: null });
  expect(shown(await by('CATEGORY'))).toEqual([
    [null, 'Concerts', eur('1400')],
    [null, 'Theatre', eur('1200')],
    [null, null, eur('10')],
    [null, 'Theatre', usd],
  ]);
  expect(shown(await by('EVENT', { first: 1 }))).toEqual([
    ['Play', null, eur('1200')],
    ['Play', null, usd],
  ]);
  expect(shown(await by('EVENT', { currency: 'USD' }))).toEqual([['Play', null, usd]]);
});

test('ADM-03: bad input is told as such', async () => {
  const of = async (variables: object) => {
    const { code, errors } = await ask(variables);
    return [code, errors?.[0]?.extensions['field']];
  };

  expect(await of({ currency: 'euro' })).toEqual(['BAD_USER_INPUT', 'currency']);
  expect(await of({ first: 101 })).toEqual(['BAD_USER_INPUT', 'first']);
  const years = { fromOn: '2023-01-01', beforeOn: '2026-01-01' };
  expect(await of({ range: years })).toEqual(['BAD_USER_INPUT', 'range.fromOn']);
  expect(await of({ range: years, by: 'EVENT' })).toEqual([undefined, undefined]);
});

test('ADM-03: of a hundred thousand entries none is read that is in the sums of its day', async () => {
  await using other = await openTreasury({ worker: false });
  const organizer = await anOrganizer(other.graph);
  const { eventId } = await other.anEvent(organizer.id);
  await other.capture({ eventId, totalMinor: 1000n, feeMinor: 100n });
  // Rows as they are after years; what checks each posting by itself is left out, for it would take minutes.
  await other.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      insert into finances.ledger_journals (id, kind, source_id, effective_on, memo)
      select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, 'order.captured', 'old ' || n,
        date '2023-01-01' + n / 50, jsonb_build_object('eventId', ${eventId}::text)
      from generate_series(1, 50000) as n`;
    await tx`
      insert into finances.ledger_entries (journal_id, line, account_id, currency, amount_minor)
      select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, line.line, account.id, 'EUR', line.amount
      from generate_series(1, 50000) as n
      cross join (values (1, 'due_payments', -100), (2, 'platform_revenue', 100)) as line (line, kind, amount)
      join finances.ledger_accounts as account on account.kind = line.kind and account.currency = 'EUR'`;
  });
  await foldWhole(other.db);
  await other.sql`analyze finances.ledger_journals, finances.ledger_entries, finances.ledger_days`;
  const asked: { readonly text: string; readonly params: unknown[] }[] = [];
  const logQuery = (text: string, params: unknown[]) => void asked.push({ text, params });
  const db = drizzle(other.sql, { logger: { logQuery } }) as unknown as Db;
  const range = readDayRange({ fromOn: '2024-01-01', beforeOn: '2024-01-04' }, new Date());

  const { totals } = await getRevenue(db, { range, by: 'PERIOD', interval: 'DAY', limit: 20 });
  await getRevenue(db, { range, by: 'CATEGORY', interval: 'DAY', limit: 20 });
  const figures = await getMoneyFigures(db, range);

  expect(totals).toMatchObject([{ grossMinor: 15_000n, paymentCount: 150 }]);
  expect(figures.platformRevenue).toEqual([{ amountMinor: 15_000n, currency: 'EUR' }]);
  expect(asked).toHaveLength(3);
  for (const { text, params } of asked) {
    const plan = await other.sql.unsafe(`explain (analyze, format json) ${text}`, params as []);
    const whole = scannedWhole(plan);
    expect(whole).not.toContain('ledger_journals');
    expect(whole).not.toContain('ledger_entries');
    const touched = [...JSON.stringify(plan).matchAll(/"Actual Rows":(\d+)/g)];
    expect(Math.max(...touched.map(([, rows]) => Number(rows)))).toBeLessThan(100);
  }
});
