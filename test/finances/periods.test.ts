import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { financesDb } from './disbursements-kit.ts';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { afterAll, expect, test } from 'vitest';
import { type Office, openOffice } from './office.ts';

const shared = await openOffice();
afterAll(() => shared[Symbol.asyncDispose]());

const close = (office: Office, month: string, more: object = {}) =>
  office.ask(office.maker, 'closePeriod', { month, ...more });

const FIGURES = `query Finances($fromOn: String!, $untilOn: String!, $interval: FinancesInterval! = MONTH) {
  companyFinances(fromOn: $fromOn, untilOn: $untilOn, interval: $interval) {
    totals { ...figures }
    intervals { fromOn untilOn figures { profit { amountMinor } } }
  }
}
fragment figures on CompanyFigures {
  income { ticketFees { amountMinor } cardFees { amountMinor } forfeits { amountMinor } other { amountMinor } total { amountMinor } }
  costs { providerFees { amountMinor } expenses { category { id } amount { amountMinor } } total { amountMinor } }
  profit { amountMinor currency }
}`;
const figures = async (office: Office, variables: object) => {
  const { data, code } = await office.graph.as(office.maker.token)(FIGURES, variables);
  return { code, ...data?.companyFinances };
};

test('P-36, ADM-29: a past month is closed in order; what is late is of the open month and names its day', async () => {
  await using office = await openOffice();
  const { earn, anExpense, aCategory, balance, graph, maker } = office;
  const categoryId = await aCategory();
  await earn('2025-01-10', 10_000n);
  await earn('2025-02-10', 700n);
  await anExpense({ amountMinor: '4000', incurredOn: '2025-01-31' }, categoryId);

  const skipped = await close(office, '2025-02');
  const running = await close(office, new Date().toISOString().slice(0, 7));
  const wish = { idempotencyKey: randomUUID() };
  const closed = await close(office, '2025-01', wish);
  const again = await close(office, '2025-01', wish);
  const twice = await close(office, '2025-01');
  const refused = await earn('2025-01-20', 5n);
  const { id: lateId } = await anExpense(
    { amountMinor: '300', incurredOn: '2025-01-05' },
    categoryId,
  );

  expect([skipped, running, twice].map(({ code }) => code)).toEqual([
    'CONFLICT',
    'BAD_USER_INPUT',
    'CONFLICT',
  ]);
  expect(closed.data.result).toEqual({
    __typename: 'ClosePeriodPayload',
    replayed: false,
    period: {
      month: '2025-01',
      results: [
        {
          income: { amountMinor: '10000', currency: 'EUR' },
          costs: { amountMinor: '4000' },
          profit: { amountMinor: '6000' },
        },
      ],
    },
  });
  expect(again.data.result.replayed).toBe(true);
  expect(refused.outcome).toBe('CLOSED_PERIOD');
  expect(await balance('profit')).toBe(6000);
  expect(await balance('platform_revenue')).toBe(700);
  const today = new Date().toISOString().slice(0, 10);
  const [late] = await graph.sql`
    select effective_on::text as on, memo ->> 'belongsTo' as belongs from finances.ledger_journals where source_id = ${lateId}`;
  expect(late).toEqual({ on: today, belongs: '2025-01-05' });
  await close(office, '2025-02');
  const { data } = await graph.as(maker.token)(
    '{ periods { edges { node { month results { profit { amountMinor } } } } } ledgerHealth { finances { isHealthy } } }',
  );
  expect(data.periods.edges.map(({ node }: { node: object }) => node)).toEqual([
    { month: '2025-02', results: [{ profit: { amountMinor: '700' } }] },
    { month: '2025-01', results: [{ profit: { amountMinor: '6000' } }] },
  ]);
  expect(data.ledgerHealth.finances.isHealthy).toBe(true);
});

test('P-36: a month is not closed while a check of the books fails', async () => {
  const { id } = await shared.aDeposit(500);
  const setBalance = (minor: number) =>
    shared.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update finances.ledger_accounts set balance_minor = ${minor} where owner_id = ${id}`;
    });
  await setBalance(501);

  const { data } = await close(shared, '2024-12');
  await setBalance(500);

  expect(data.result.__typename).toBe('BooksBrokenError');
  expect(data.result.checks).toContain('balances are those of the entries');
  expect(await shared.balance('profit')).toBe(0);
});

/** A posting into a month that is under way while the month is being closed, and what of it is in no profit. */
async function postDuringClose(office: Office, month: string) {
  await office.earn(`${month}-10`, 1000n);
  await using other = financesDb(office.graph);
  let finish: (value?: unknown) => void = () => {};
  const finished = new Promise((resolve) => (finish = resolve));
  let began: (value?: unknown) => void = () => {};
  const begun = new Promise((resolve) => (began = resolve));
  const posting = other.db.transaction(async (tx) => {
    const lines = [
      { kind: 'bank', currency: 'EUR', amountMinor: -50n },
      { kind: 'platform_revenue', currency: 'EUR', amountMinor: 50n },
    ];
    await books.post(tx, {
      kind: 'test.earned',
      sourceId: `under way in ${month}`,
      effectiveOn: `${month}-28`,
      lines,
    });
    began();
    await finished;
  });
  await begun;
  let isClosed = false;
  const closing = close(office, month).finally(() => (isClosed = true));
  const waits = async () => {
    const [row] = await office.sql<[{ n: number }]>`
      select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`;
    return row.n > 0 || isClosed ? true : undefined;
  };
  expect(await waitFor(waits, { timeoutMs: 20_000 })).toBe(true);
  finish();
  await posting;
  const { data } = await closing;
  expect(data.result.__typename).toBe('ClosePeriodPayload');
  return office.balance('platform_revenue');
}

test('P-36: what is posted while its month is closed is in the profit of the month', async () => {
  expect(await postDuringClose(shared, '2025-01')).toBe(0);
});

test('P-36, control: where postings and the close do not wait for one another, it is in none', async () => {
  await shared.sql`
    create or replace function finances.lock_ledger_period(p_month date) returns void
    language plpgsql as 'begin end'`;

  expect(await postDuringClose(shared, '2025-02')).toBe(50);
});

test('ADM-28: income, costs and profit by period are those of the entries, without the transfers that close a month', async () => {
  await using office = await openOffice();
  const { earn, anExpense, aCategory, aDeposit, make, maker } = office;
  const [printing, food] = [await aCategory(), await aCategory()];
  await earn('2025-01-10', 10_000n);
  await earn('2025-03-31', 500n);
  await earn('2025-02-01', 900n, { currency: 'TND' });
  await anExpense({ amountMinor: '4000', incurredOn: '2025-01-31' }, printing);
  await anExpense({ amountMinor: '600', incurredOn: '2025-02-01' }, printing);
  await anExpense({ amountMinor: '50', incurredOn: '2025-03-01' }, food);
  await earn('2025-02-14', 100n, { kind: 'order.captured' });
  await earn('2025-02-14', 300n, { kind: 'card_fee.captured' });
  await earn('2025-02-14', -40n, { kind: 'provider.fee', account: 'provider_fees' });
  const deposit = await aDeposit(80);
  await make(maker, 'forfeitDeposit', {
    depositId: deposit.id,
    amountMinor: '80',
    reason: 'Gone.',
  });
  const today = new Date().toISOString().slice(0, 10);
  await earn(today, -50n, { kind: 'order.refunded' });
  for (const month of ['2025-01', '2025-02'])
    expect((await close(office, month)).data.result.__typename).toBe('ClosePeriodPayload');

  const quarter = await figures(office, { fromOn: '2025-01-01', untilOn: '2025-03-31' });
  const days = await figures(office, {
    fromOn: '2025-01-31',
    untilOn: '2025-02-01',
    interval: 'DAY',
  });
  const weeks = await figures(office, {
    fromOn: '2025-01-29',
    untilOn: '2025-02-02',
    interval: 'WEEK',
  });
  const now = await figures(office, { fromOn: today, untilOn: today, interval: 'YEAR' });
  const bad = [
    await figures(office, { fromOn: '2025-02-01', untilOn: '2025-01-31' }),
    await figures(office, { fromOn: '2020-01-01', untilOn: '2025-01-31' }),
    await figures(office, { fromOn: '2024-01-01', untilOn: '2025-01-31', interval: 'DAY' }),
  ];

  const minor = (amountMinor: number | string) => ({ amountMinor: String(amountMinor) });
  expect(quarter.totals).toEqual([
    {
      income: {
        ticketFees: minor(100),
        cardFees: minor(300),
        forfeits: minor(0),
        other: minor(10_500),
        total: minor(10_900),
      },
      costs: {
        providerFees: minor(40),
        expenses: expect.arrayContaining([
          { category: { id: printing }, amount: minor(4600) },
          { category: { id: food }, amount: minor(50) },
        ]),
        total: minor(4690),
      },
      profit: { amountMinor: '6210', currency: 'EUR' },
    },
    expect.objectContaining({ profit: { amountMinor: '900', currency: 'TND' } }),
  ]);
  const profitsOf = ({
    intervals,
  }: {
    intervals?: { fromOn: string; untilOn: string; figures: { profit: { amountMinor: string } } }[];
  }) =>
    intervals?.map(
      ({ fromOn, untilOn, figures: { profit } }) => `${fromOn} ${untilOn} ${profit.amountMinor}`,
    );
  expect(profitsOf(quarter)).toEqual([
    '2025-01-01 2025-01-31 6000',
    '2025-02-01 2025-02-28 -240',
    '2025-02-01 2025-02-28 900',
    '2025-03-01 2025-03-31 450',
  ]);
  expect(profitsOf(days)).toEqual([
    '2025-01-31 2025-01-31 -4000',
    '2025-02-01 2025-02-01 -600',
    '2025-02-01 2025-02-01 900',
  ]);
  expect(profitsOf(weeks)).toEqual(['2025-01-29 2025-02-02 -4600', '2025-01-29 2025-02-02 900']);
  expect(now.totals[0].income).toMatchObject({ forfeits: minor(80), ticketFees: minor(-50) });
  expect(bad.map(({ code }) => code)).toEqual(bad.map(() => 'BAD_USER_INPUT'));
  expect(await office.balance('profit')).toBe(5760);
  expect(await office.balance('profit', undefined, 'TND')).toBe(900);
});
