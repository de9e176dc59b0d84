import { randomUUID } from 'node:crypto';
import { dayMoves } from '@gatehouse/finances/domain/dashboards/day-moves';
import { foldDays } from '@gatehouse/finances/domain/dashboards/fold-days';
import { reportHealth } from '@gatehouse/finances/domain/health/report-health';
import { sql as statement } from 'drizzle-orm';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTreasury, type Treasury } from '../finances/treasury.ts';
import { foldWhole } from './figures-kit.ts';

let treasury: Treasury;
beforeAll(async () => {
  treasury = await openBooks();
});
afterAll(() => treasury[Symbol.asyncDispose]());

const kinds = ['due_payments', 'platform_revenue'] as const;

/** Finances whose accounts are there: to open one is to wait for whoever opens it at the same time. */
async function openBooks() {
  const opened = await openTreasury({ worker: false });
  for (const kind of kinds)
    // oxlint-disable-next-line no-await-in-loop -- there are two.
    await opened.sql`
      select finances.open_account(${kind}, '00000000-0000-0000-0000-000000000000', 'EUR')`;
  return opened;
}

const days = { fromOn: '2024-01-01', beforeOn: '2024-01-05' };
const events = [null, randomUUID(), randomUUID()] as const;

type Fact = {
  readonly kind: string;
  readonly day: number;
  readonly event: number;
  readonly minor: number;
};

const journalOf = ({ kind, day, event, minor }: Fact) => ({
  kind,
  sourceId: randomUUID(),
  effectiveOn: `2024-01-0${day}`,
  memo: events[event] ? { eventId: events[event] } : {},
  lines: kinds.map((account, place) => ({
    kind: account,
    currency: 'EUR',
    amount: String(place === 0 ? -minor : minor),
  })),
});

const post = ({ sql }: Pick<Treasury, 'sql'>, fact: Fact) =>
  sql`select finances.post(${sql.json(journalOf(fact))})`;

/** A posting whose transaction is still open; ended by its answer. */
async function postSlowly({ sql }: Treasury, fact: Fact) {
  const connection = await sql.reserve();
  await connection`begin`;
  await connection`select finances.post(${sql.json(journalOf(fact))})`;
  return async (isKept: boolean) => {
    await (isKept ? connection`commit` : connection`rollback`);
    connection.release();
  };
}

/** The sums that are in one and not in the other: what figures are read from, and the entries of the same days. */
const differences = async ({ db }: Treasury) => [
  ...(await db.execute(statement`
    with folded as (
      select effective_on, account_id, kind, event_id, sum(entry_count) as n, sum(amount_minor) as total
      from ${dayMoves(days)} as move group by 1, 2, 3, 4
    ), plain as (
      select effective_on, account_id, journal.kind, (memo ->> 'eventId')::uuid as event_id, count(*)::numeric as n,
        sum(amount_minor) as total
      from finances.ledger_entries as entry join finances.ledger_journals as journal on journal.id = entry.journal_id
      where effective_on >= ${days.fromOn}::date and effective_on < ${days.beforeOn}::date group by 1, 2, 3, 4
    )
    (select * from folded except select * from plain) union all (select * from plain except select * from folded)`)),
];

const fact = fc.record({
  kind: fc.constantFrom('order.captured', 'order.refunded'),
  day: fc.integer({ min: 1, max: 6 }),
  event: fc.nat({ max: 2 }),
  minor: fc.constantFrom(-7, 1, 250),
});
const step = fc.oneof(
  fc.record({ does: fc.constant('post' as const), fact }),
  fc.record({ does: fc.constant('begin' as const), fact }),
  fc.record({ does: fc.constant('end' as const), isKept: fc.boolean() }),
  fc.record({ does: fc.constant('fold' as const), journals: fc.integer({ min: 1, max: 3 }) }),
);

type Step = typeof step extends fc.Arbitrary<infer Taken> ? Taken : never;

test('P-37: whatever is posted, is still open or is folded, sums of days and open tail are the plain sum', async () => {
  const open: Awaited<ReturnType<typeof postSlowly>>[] = [];
  const take = async (taken: Step) => {
    if (taken.does === 'post') await post(treasury, taken.fact);
    else if (taken.does === 'fold') await foldDays(treasury.db, taken.journals);
    else if (taken.does === 'end') await open.shift()?.(taken.isKept);
    else if (open.length < 3) open.push(await postSlowly(treasury, taken.fact));
  };
  const holds = async (steps: readonly Step[]) => {
    for (const taken of steps) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other.
      await take(taken);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      expect(await differences(treasury)).toEqual([]);
    }
  };
  const end = async () => {
    // oxlint-disable-next-line no-await-in-loop -- each has a connection of its own.
    while (open.length > 0) await open.shift()?.(true);
  };

  const steps = fc.array(step, { minLength: 8, maxLength: 20 });
  await fc.assert(fc.asyncProperty(steps, holds).afterEach(end), { numRuns: 20 });

  await foldWhole(treasury.db);
  expect(await differences(treasury)).toEqual([]);
  const [row] = await treasury.sql`select sum(entry_count)::int as n from finances.ledger_days`;
  expect(row?.['n']).toBeGreaterThan(50);
});

const captured = { kind: 'order.captured', event: 1, minor: 100 };

/** A posting that begins first and commits last, while a later one is folded; answers what is then missing or too much. */
async function foldAroundOpen(books: Treasury) {
  const end = await postSlowly(books, { ...captured, day: 2 });
  await post(books, { ...captured, day: 3 });
  await foldDays(books.db);
  const meanwhile = await differences(books);
  await end(true);
  const after = await differences(books);
  await foldDays(books.db);
  return [...meanwhile, ...after, ...(await differences(books))];
}

const brokenChecks = async ({ db }: Treasury) =>
  (await reportHealth(db)).filter(({ state }) => state === 'BROKEN').map(({ name }) => name);

test('P-37: a posting that commits after a later one was folded is in the sums', async () => {
  expect(await foldAroundOpen(treasury)).toEqual([]);
  expect(await brokenChecks(treasury)).toEqual([]);
});

test('P-37: many that fold at once fold each entry once', async () => {
  for (const day of [1, 2, 3, 4]) await post(treasury, { ...captured, day });

  await Promise.all([1, 2, 3, 4].map((journals) => foldDays(treasury.db, journals)));

  await foldWhole(treasury.db);
  expect(await differences(treasury)).toEqual([]);
});

test('P-37: nobody but the fold writes the sums', async () => {
  const change = treasury.db.execute(statement`update finances.ledger_days set entry_count = 9`);

  await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
});

test('P-37: control: folded up to the newest instead of the watermark, it is lost, and a check says so', async () => {
  await using books = await openBooks();
  const { sql } = books;
  const [made] = await sql<[{ text: string }]>`
    select pg_get_functiondef('finances.fold_ledger_days'::regproc) as text`;
  await sql.unsafe(made.text.replace('pg_snapshot_xmin', 'pg_snapshot_xmax'));

  expect(await foldAroundOpen(books)).not.toEqual([]);
  expect(await brokenChecks(books)).toEqual(['sums of days are those of the entries']);
});
