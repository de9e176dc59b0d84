import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ledger, openBooks, outcomesOf, post } from './open-books.ts';

const books = await openBooks();
afterAll(books.dispose);
const { db, graph, aWallet } = books;

/** Journals of three to five accounts in any order, each moving something from the first to the others. */
const journals = (accounts: readonly string[]) =>
  fc.array(
    fc.record({
      order: fc.shuffledSubarray([...accounts], { minLength: 3, maxLength: 5 }),
      amount: fc.bigInt({ min: 1n, max: 3_000n }),
    }),
    { minLength: 120, maxLength: 120 },
  );

test('journals over many accounts in any order, all at once, never wait in a circle and move nothing out of the whole', async () => {
  const accounts = await Promise.all(Array.from({ length: 6 }, () => aWallet(10_000n)));
  const [drawn = []] = fc.sample(journals(accounts), { numRuns: 1, seed: 7 });

  const answers = await Promise.all(
    drawn.map(({ order: [from = '', ...to], amount }) =>
      post(db, randomUUID(), [
        { account: from, amountMinor: -amount * BigInt(to.length) },
        ...to.map((account) => ({ account, amountMinor: amount })),
      ]),
    ),
  );

  const counts = outcomesOf(answers);
  expect(Object.keys(counts).toSorted()).toEqual(['INSUFFICIENT', 'POSTED']);
  const [row] = await graph.sql<[{ total: string; least: string }]>`
    select sum(balance_minor)::text as total, min(balance_minor)::text as least
    from payments.ledger_accounts where id = any(${accounts})`;
  expect(row.total).toBe('60000');
  expect(BigInt(row.least)).toBeGreaterThanOrEqual(0n);
  expect(await books.brokenChecks()).toEqual([]);
});

/** Two journals over the same two accounts, the other way round, each slow enough to meet the other. */
async function crossing() {
  const [one, two] = await Promise.all([aWallet(100n), aWallet(100n)]);
  const move = (from: string, to: string) =>
    post(db, randomUUID(), [
      { account: from, amountMinor: -1n },
      { account: to, amountMinor: 1n },
    ]).then(
      ({ outcome }) => outcome,
      (error: { cause?: { code?: string } }) => error.cause?.code,
    );
  return Promise.all([move(one, two), move(two, one)]);
}

test('accounts are locked in the order of ids; in the order of lines, two journals wait for each other', async () => {
  // Between one lock and the next, so that both have their first.
  const slow = {
    of: 'post',
    from: 'select * from payments.ledger_accounts where id = any',
    to: 'select *, pg_sleep(0.5) from payments.ledger_accounts where id = any',
  };
  expect(await books.changed([slow], crossing)).toEqual(['POSTED', 'POSTED']);
  const byLine = {
    of: 'post',
    from: 'order by id for no key update',
    to: 'order by array_position(v_ids, id) for no key update',
  };
  const control = await books.changed([slow, byLine], crossing);
  expect(new Set(control)).toEqual(new Set(['40P01', 'POSTED']));
});

test('accounts that are opened by their first posting, in any order of lines, are opened once and by nobody in a circle', async () => {
  const owners = Array.from({ length: 5 }, () => randomUUID());
  const lines = (order: readonly string[]) => [
    ...order.map((owner) => ({ kind: 'wallet', owner, currency: 'EUR', amountMinor: 1n })),
    { kind: 'suspense', currency: 'EUR', amountMinor: -BigInt(order.length) },
  ];
  const backwards = owners.toReversed();

  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, at) =>
      post(db, randomUUID(), lines(at % 2 === 0 ? owners : backwards)),
    ),
  );

  expect(outcomesOf(answers)).toEqual({ POSTED: 16 });
  const rows =
    await graph.sql`select balance_minor::int as n from payments.ledger_accounts where owner_id = any(${owners})`;
  expect(rows).toEqual(owners.map(() => ({ n: 16 })));
});

test('holds and postings of many hands on one account keep held, incoming and balance in step', async () => {
  const account = await aWallet(5_000n);
  const hand = async (at: number) => {
    const direction = at % 3 === 0 ? 'in' : 'out';
    const hold = await books.hold(account, 100n, direction).catch(() => undefined);
    if (hold === undefined) return;
    if (at % 4 === 0) await books.makeOverdue(hold);
    const sign = direction === 'in' ? 1n : -1n;
    const lines = [
      { account, amountMinor: sign * 60n, hold },
      { kind: 'suspense', currency: 'EUR', amountMinor: -sign * 60n },
    ];
    await Promise.all([
      post(db, randomUUID(), lines),
      ledger.voidHold(db, hold),
      ledger.expireHolds(db, 5),
    ]);
  };

  await Promise.all(Array.from({ length: 24 }, (_, at) => hand(at)));

  expect(await books.accountRow(account)).toMatchObject({ held: 0, incoming: 0 });
  expect(await books.brokenChecks()).toEqual([]);
});
