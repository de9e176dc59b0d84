import { foldDays } from '@gatehouse/finances/domain/dashboards/fold-days';
import { getMoneyFigures } from '@gatehouse/finances/domain/dashboards/get-money-figures';
import { getRevenue, type Division } from '@gatehouse/finances/domain/dashboards/get-revenue';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { readDayRange } from '@gatehouse/kit-subgraph/day-range';
import { sql as statement } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FinancesDb } from '../finances/disbursements-kit.ts';
import { capturedTold, refundedTold } from '../finances/mirror-kit.ts';
import { openTreasury, type Treasury } from '../finances/treasury.ts';
import { dayAt, foldWhole } from './figures-kit.ts';
import { anEventTold, REVENUE } from './revenue-kit.ts';

let treasury: Treasury;
beforeAll(async () => {
  treasury = await openTreasury({ worker: false });
});
afterAll(() => treasury[Symbol.asyncDispose]());

const ask = (by: string) => {
  const range = { fromOn: dayAt(0), beforeOn: dayAt(1) };
  const variables = { range, by, interval: 'DAY', first: 20 };
  return treasury.graph.as(treasury.maker.token)(REVENUE, variables);
};

const today = () => readDayRange({ fromOn: dayAt(0), beforeOn: dayAt(1) }, new Date());
const byEvent = (): Division => ({ range: today(), by: 'EVENT', interval: 'DAY', limit: 100 });

type Raw = { readonly gross: string; readonly back: string };

/** What the entries of today say, as plainly as can be: what was paid, and what went back. */
async function rawToday(tx: Pick<FinancesDb, 'execute'>) {
  const [row] = await tx.execute<Raw>(statement`
    select coalesce(-sum(amount_minor) filter (where journal.kind = 'order.captured'), 0)::text as gross,
      coalesce(sum(amount_minor) filter (where journal.kind = 'order.refunded'), 0)::text as back
    from finances.ledger_entries as entry
    join finances.ledger_journals as journal on journal.id = entry.journal_id
    where account_id in (select id from finances.ledger_accounts where kind = 'due_payments')
      and effective_on = ${dayAt(0)}::date`);
  return { grossMinor: BigInt(row?.gross ?? 0), refundsMinor: BigInt(row?.back ?? 0) };
}

/** Pays and gives back, as payments would tell, and folds what was posted, until it is told to stop; answers how much was told. */
function keepPaying(eventIds: readonly string[]) {
  const paying = { isOver: false };
  const pay = async (eventId: string) => {
    let count = 0;
    while (!paying.isOver) {
      const [totalMinor, feeMinor] = [1001n + BigInt(count), 33n];
      const captured = capturedTold({ eventId, totalMinor, feeMinor, postedAt: new Date() });
      // oxlint-disable-next-line no-await-in-loop -- a payer pays once after the other.
      await treasury.posted(captured);
      // oxlint-disable-next-line no-await-in-loop -- nothing goes back before it was paid.
      if (count % 2 === 0) await treasury.posted(refundedTold(captured, 333n));
      count += 1;
    }
    return count;
  };
  const fold = async () => {
    // oxlint-disable-next-line no-await-in-loop -- each fold begins where the one before ended.
    while (!paying.isOver) await foldDays(treasury.db, 2);
  };
  const payers = Promise.all(eventIds.map((eventId) => pay(eventId)));
  const folder = fold();
  return async () => {
    paying.isOver = true;
    await folder;
    return (await payers).reduce((sum, count) => sum + count, 0);
  };
}

test('P-37 ADM-03: while payments run, revenue equals the entries of its moment, in all and in parts', async () => {
  const { db } = treasury;
  const events = await Promise.all(
    ['One', 'Two', 'Three'].map((name) => anEventTold(treasury, name)),
  );
  const stop = keepPaying(events);
  let before = (await rawToday(db)).grossMinor;
  try {
    for (let round = 0; round < 8; round += 1) {
      // Payments do run meanwhile: each round sees more than the one before.
      const hasRisen = async () => ((await rawToday(db)).grossMinor > before ? true : undefined);
      // oxlint-disable-next-line no-await-in-loop -- each round is another moment.
      expect(await waitFor(hasRisen, { timeoutMs: 10_000 })).toBe(true);
      // One transaction that sees one moment throughout: the entries are summed in it a second time, by themselves.
      const moment = { isolationLevel: 'repeatable read' } as const;
      // oxlint-disable-next-line no-await-in-loop -- each round is another moment.
      const { raw, revenue, figures } = await db.transaction(
        async (tx) => ({
          raw: await rawToday(tx),
          revenue: await getRevenue(tx, byEvent()),
          figures: await getMoneyFigures(tx, today()),
        }),
        moment,
      );
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const { data } = await ask('EVENT');
      const [total] = revenue.totals;
      before = raw.grossMinor;

      expect(total).toMatchObject(raw);
      expect(figures.revenue).toEqual([{ amountMinor: raw.grossMinor, currency: 'EUR' }]);
      const sumOf = (of: 'grossMinor' | 'refundsMinor') =>
        revenue.parts.reduce((sum, part) => sum + part.sum[of], 0n);
      expect([sumOf('grossMinor'), sumOf('refundsMinor')]).toEqual([
        raw.grossMinor,
        raw.refundsMinor,
      ]);
      const [shown] = data.revenueAnalytics.totals;
      const { organizers, platform, tax, net } = shown;
      const shares = [organizers, platform, tax].map(({ amountMinor }) => BigInt(amountMinor));
      expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(BigInt(net.amountMinor));
      expect(BigInt(shown.gross.amountMinor)).toBeGreaterThanOrEqual(raw.grossMinor);
    }
  } finally {
    expect(await stop()).toBeGreaterThan(0);
  }

  await foldWhole(db);
  const { grossMinor } = await rawToday(db);
  const { data } = await ask('PERIOD');
  expect(data.revenueAnalytics.totals[0].gross.amountMinor).toBe(String(grossMinor));
});

test('P-37 control: parts read after their whole, without one moment for both, do not add up', async () => {
  const { db } = treasury;
  const eventId = await anEventTold(treasury, 'Torn');

  const { totals } = await getRevenue(db, byEvent());
  await treasury.capture({ eventId, totalMinor: 500n, postedAt: new Date() });
  const { parts } = await getRevenue(db, byEvent());

  const whole = totals.reduce((sum, { grossMinor }) => sum + grossMinor, 0n);
  expect(parts.reduce((sum, part) => sum + part.sum.grossMinor, 0n)).not.toBe(whole);
});
