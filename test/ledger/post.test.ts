import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { ledger, openBooks, outcomesOf, post, refusalOf } from './open-books.ts';

const books = await openBooks();
afterAll(books.dispose);
const { graph, db, aWallet, load, spend, hold, accountRow } = books;

const times = <T>(count: number, work: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, work));

const clearing = (amountMinor: bigint) => ({
  kind: 'provider_clearing',
  currency: 'EUR',
  amountMinor,
});

test('P-01: of 50 debits of 3.00 at once from 100.00, 33 pass, 17 are insufficient and 1.00 is left', async () => {
  const account = await aWallet(10_000n);

  const answers = await times(50, () => spend(account, 300n));

  expect(outcomesOf(answers)).toEqual({ POSTED: 33, INSUFFICIENT: 17 });
  expect(await accountRow(account)).toMatchObject({ balance: 100, version: 34 });
  expect(await books.brokenChecks()).toEqual([]);
});

/** Spends 60 of 100 while another transaction that spent 60 has not ended yet. */
async function spendBesideAnother() {
  const account = await aWallet(100n);
  const end = await books.begin((tx) => spend(account, 60n, {}, tx));
  const second = spend(account, 60n).then(({ outcome }) => outcome, String);
  await books.untilWaiting();
  await end();
  return { second: await second, row: await accountRow(account) };
}

test('P-01: a debit waits for the one before and sees what it left; without the row lock it would be lost in an error', async () => {
  const { second, row } = await spendBesideAnother();
  expect(second).toBe('INSUFFICIENT');
  expect(row).toMatchObject({ balance: 40, version: 2 });

  const unlocked = { of: 'post', from: 'order by id for no key update', to: 'order by id' };
  const control = await books.changed([unlocked], spendBesideAnother);
  expect(control.second).not.toBe('INSUFFICIENT');
  // What still stands then: two entries cannot have one number, and no balance falls below its floor.
  expect(control.row).toMatchObject({ balance: 40, version: 2 });
});

test('P-03: a hold keeps what it holds; a void frees it, a capture frees the rest, and neither happens twice', async () => {
  const account = await aWallet(10_000n);
  const first = await hold(account, 6_000n);
  expect((await spend(account, 5_000n)).outcome).toBe('INSUFFICIENT');
  expect((await ledger.voidHold(db, first)).outcome).toBe('VOIDED');
  expect((await spend(account, 5_000n)).outcome).toBe('POSTED');

  const second = await hold(account, 5_000n);
  expect((await spend(account, 5_001n, { hold: second })).outcome).toBe('HOLD_EXCEEDED');
  expect((await spend(account, 4_000n, { hold: second })).outcome).toBe('POSTED');
  expect((await spend(account, 1_000n, { hold: second })).outcome).toBe('HOLD_OVER');
  expect(await ledger.voidHold(db, second)).toEqual({ outcome: 'OVER', status: 'posted' });
  expect((await spend(account, 1_001n)).outcome).toBe('INSUFFICIENT');
  expect((await spend(account, 1_000n)).outcome).toBe('POSTED');
});

test('P-03: of many that capture or void one hold at once, one does', async () => {
  const account = await aWallet(1_000n);
  const one = await hold(account, 600n);

  const [captures, voids] = await Promise.all([
    times(6, () => spend(account, 600n, { hold: one })),
    times(6, () => ledger.voidHold(db, one)),
  ]);

  const won = [...captures, ...voids].filter(({ outcome }) => /POSTED|VOIDED/.test(outcome));
  expect(won).toHaveLength(1);
  expect(await accountRow(account)).toMatchObject({ held: 0 });
});

test('an overdue hold holds nothing, although no job has come by, and cannot be captured, voided or prolonged', async () => {
  const account = await aWallet(1_000n);
  const late = await hold(account, 900n);
  await books.makeOverdue(late);
  expect(await ledger.availableOf(db, account)).toBe(1_000n);
  expect(await accountRow(account)).toMatchObject({ held: 900 });
  expect(await books.brokenChecks()).toEqual([]);

  expect((await spend(account, 900n, { hold: late })).outcome).toBe('HOLD_OVER');
  expect((await spend(account, 1_000n)).outcome).toBe('POSTED');
  const over = { outcome: 'OVER', status: 'expired' };
  expect(await ledger.voidHold(db, late)).toEqual(over);
  expect(await ledger.prolongHold(db, late, new Date(Date.now() + 60_000))).toEqual(over);

  const other = await aWallet(500n);
  await books.makeOverdue(await hold(other, 500n));
  expect(await ledger.expireHolds(db, 10)).toBe(1);
  expect(await accountRow(other)).toMatchObject({ held: 0 });
});

test('headroom that was kept is there when the money comes, whatever came in meanwhile; nobody else loads into it', async () => {
  const account = await aWallet(150_000n);
  const headroom = await hold(account, 40_000n, 'in');
  expect((await load(account, 10_001n)).outcome).toBe('CEILING');
  // A refund may exceed the ceiling.
  expect(
    (await post(db, randomUUID(), [{ account, amountMinor: 30_000n }, clearing(-30_000n)])).outcome,
  ).toBe('POSTED');

  const lines = [
    { account, amountMinor: 40_000n, loads: true, hold: headroom },
    clearing(-40_000n),
  ];
  expect((await post(db, randomUUID(), lines)).outcome).toBe('POSTED');

  expect(await accountRow(account)).toMatchObject({ balance: 220_000, incoming: 0 });
});

test('one hold is captured by one line of its own account', async () => {
  const [account, other] = [await aWallet(1_000n), await aWallet(1_000n)];
  const one = await hold(account, 300n);
  const line = { account, amountMinor: -300n, hold: one };

  expect(await refusalOf(post(db, randomUUID(), [line, line, clearing(600n)]))).toMatch('one line');
  expect(
    await refusalOf(
      post(db, randomUUID(), [
        { account: other, amountMinor: 300n },
        { ...clearing(-300n), hold: one },
      ]),
    ),
  ).toMatch('holds nothing');
  const elsewhere = [{ ...line, account: other }, clearing(300n)];
  expect((await post(db, randomUUID(), elsewhere)).outcome).toBe('HOLD_OVER');
  expect(await accountRow(account)).toMatchObject({ balance: 1_000, held: 300 });
});

test('P-05: another currency is refused on an account, by its id and by its own line, and leaves no row', async () => {
  const account = await aWallet(1_000n);
  const sourceId = randomUUID();
  const dollars = [
    { account, currency: 'USD', amountMinor: 5n },
    { kind: 'provider_clearing', currency: 'USD', amountMinor: -5n },
  ];
  expect((await post(db, sourceId, dollars)).outcome).toBe('CURRENCY');
  const mixed = [
    { account, amountMinor: 5n },
    { ...clearing(-5n), currency: 'USD' },
  ];
  expect(await refusalOf(post(db, sourceId, mixed))).toMatch('sums to zero');

  const rows = await graph.sql`select from payments.ledger_journals where source_id = ${sourceId}`;
  expect(rows).toHaveLength(0);
  expect(await accountRow(account)).toMatchObject({ balance: 1_000, version: 1 });
});

test('P-06: no line of zero, no journal of one line, nothing beyond measure; 2^53 + 1 passes unchanged', async () => {
  const account = await aWallet(0n);
  const move = (...amounts: readonly bigint[]) =>
    post(
      db,
      randomUUID(),
      amounts.map((amountMinor, at) =>
        at === 0 ? { account, amountMinor } : clearing(amountMinor),
      ),
    );
  const tooMuch = 10n ** 17n + 1n;
  for (const amounts of [
    [0n, 0n],
    [5n],
    [],
    [5n, -4n],
    [tooMuch, -tooMuch],
    [2n ** 63n - 1n, 1n - 2n ** 63n],
  ])
    expect(await refusalOf(move(...amounts))).toMatch('at least two lines');
  expect(await refusalOf(move(2n ** 63n, -(2n ** 63n)))).toMatch('out of range');
  const noNumbers = ['1.5', 'NaN', 'Infinity', '1e3', ''];
  for (const amount of noNumbers) {
    const lines = JSON.stringify([
      { account, amount },
      { kind: 'suspense', currency: 'EUR', amount },
    ]);
    const raw = graph.sql`select payments.post(jsonb_build_object('kind', 'x', 'sourceId', 'x', 'lines', ${lines}::text::jsonb))`;
    expect(await refusalOf(raw)).toMatch('bigint');
  }
  expect(await accountRow(account)).toMatchObject({ balance: 0, version: 0 });
  for (const amountMinor of [0n, -1n])
    expect(
      await refusalOf(
        ledger.reserve(db, {
          account,
          direction: 'out',
          amountMinor,
          expiresAt: new Date(),
          sourceId: randomUUID(),
        }),
      ),
    ).toMatch('ledger_holds_amount_check');

  const exact = 2n ** 53n + 1n;
  const answer = await move(exact, -exact);
  expect(answer).toMatchObject({
    outcome: 'POSTED',
    accounts: [{ balance: exact, available: exact }],
  });
  expect(await ledger.availableOf(db, account)).toBe(exact);
  expect((await spend(account, exact)).outcome).toBe('POSTED');
});

test('an account twice in one journal moves by both lines, and each is on its history', async () => {
  const account = await aWallet(100n);
  const lines = [{ account, amountMinor: -80n }, { account, amountMinor: 30n }, clearing(50n)];
  expect((await post(db, randomUUID(), lines)).outcome).toBe('POSTED');
  const history = await graph.sql`
    select version::int, balance_after_minor::int as after from payments.ledger_entries where account_id = ${account} order by version`;
  expect(history).toEqual([
    { version: 1, after: 100 },
    { version: 2, after: 20 },
    { version: 3, after: 50 },
  ]);
  const tooMuch = [{ account, amountMinor: -80n }, { account, amountMinor: 20n }, clearing(60n)];
  expect((await post(db, randomUUID(), tooMuch)).outcome).toBe('INSUFFICIENT');
});

test('P-08: a frozen account is not debited but for what it held before; it takes money in, and its history stays', async () => {
  const account = await aWallet(1_000n);
  const promised = await hold(account, 300n);
  await ledger.setAccountStatus(db, account, 'frozen');

  expect((await spend(account, 1n)).outcome).toBe('FROZEN');
  const reserved = await ledger.reserve(db, {
    account,
    direction: 'out',
    amountMinor: 1n,
    sourceId: randomUUID(),
    expiresAt: new Date(Date.now() + 60_000),
  });
  expect(reserved.outcome).toBe('FROZEN');
  expect((await spend(account, 300n, { hold: promised })).outcome).toBe('POSTED');
  expect((await load(account, 50n)).outcome).toBe('POSTED');
  const rows = await db.execute(
    `select from payments.ledger_entries where account_id = '${account}'`,
  );
  expect(rows).toHaveLength(3);

  await ledger.setAccountStatus(db, account, 'open');
  expect(await refusalOf(ledger.setAccountStatus(db, account, 'closed'))).toMatch('not empty');
  expect((await spend(account, 750n)).outcome).toBe('POSTED');
  await ledger.setAccountStatus(db, account, 'closed');
  expect((await load(account, 50n)).outcome).toBe('CLOSED');
});
