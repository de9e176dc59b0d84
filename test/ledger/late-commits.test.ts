import { randomUUID } from 'node:crypto';
import { ledgerJobs } from '@gatehouse/kit-ledger/ledger-jobs';
import { afterAll, expect, test } from 'vitest';
import { captureLog } from '../payments/capture-log.ts';
import { ledger, openBooks, post, refusalOf } from './open-books.ts';

const books = await openBooks();
afterAll(books.dispose);
const { graph, db, aWallet, spend, begin } = books;
const { sql } = graph;

const account = await aWallet(100_000n);
const due = { kind: 'due_finances', currency: 'EUR' };
// Who opens an account is waited for; here nobody should be.
await ledger.openAccount(db, due);
await ledger.openAccount(db, { kind: 'suspense', currency: 'EUR' });

/** Spends, and notes balances, while an older transaction that has posted is still under way; then that one ends. */
async function noteAroundALateCommit() {
  const end = await begin(async (tx) => {
    const lines = [
      { kind: 'suspense', currency: 'EUR', amountMinor: -5n },
      { ...due, amountMinor: 5n },
    ];
    await post(tx, randomUUID(), lines);
  });
  await spend(account, 10n);
  await ledger.takeSnapshots(db, 1);
  await end();
  const [row] = await sql<[{ total: string }]>`
    select sum(amount_minor)::text as total from payments.ledger_entries as entry
    join payments.ledger_accounts as account on account.id = entry.account_id where account.kind = 'due_finances'`;
  return { read: await ledger.balanceOf(db, due), total: BigInt(row.total) };
}

/** By what is visible, whatever older transaction is still under way. */
const hasty = (of: string) => ({
  of,
  from: 'pg_snapshot_xmin(pg_current_snapshot())',
  to: 'pg_snapshot_xmax(pg_current_snapshot())',
});

test('a balance noted beside a transaction that commits late is right; noted up to the newest it would skip that one', async () => {
  const once = await noteAroundALateCommit();
  expect(once.read).toBe(once.total);
  await ledger.takeSnapshots(db, 1);
  expect(await ledger.balanceOf(db, due)).toBe(once.total);
  expect(await books.brokenChecks()).toEqual([]);

  const control = await books.changed([hasty('take_snapshots')], noteAroundALateCommit);
  expect(control.read).toBe(control.total - 5n);
  expect(await books.brokenChecks()).toEqual(['snapshots are sums of the entries']);
  await sql`delete from payments.ledger_snapshots`;
});

async function sealAroundALateCommit() {
  const end = await begin((tx) => spend(account, 7n, {}, tx));
  const lines = [
    { kind: 'suspense', currency: 'EUR', amountMinor: -3n },
    { ...due, amountMinor: 3n },
  ];
  await post(db, randomUUID(), lines);
  await ledger.seal(db, 1000);
  await end();
  return ledger.verifyBlocks(db);
}

test('a journal that commits late is in a later block and breaks none; sealed up to the newest it would', async () => {
  await books.sealAll();
  expect(await sealAroundALateCommit()).toEqual([]);
  await books.sealAll();
  expect(await ledger.verifyBlocks(db)).toEqual([]);

  expect(await books.changed([hasty('seal_ledger')], sealAroundALateCommit)).not.toEqual([]);
  await sql`alter table payments.ledger_blocks disable trigger ledger_blocks_append_only`;
  await sql`delete from payments.ledger_blocks`;
  await sql`alter table payments.ledger_blocks enable trigger ledger_blocks_append_only`;
});

test('any number of sealers seal each row once, a few journals to a block; the first damaged block is named', async () => {
  for (let made = 0; made < 20; made += 1) await spend(account, 1n);
  await Promise.all(Array.from({ length: 5 }, () => ledger.seal(db, 7)));
  await books.sealAll(7);
  expect(await ledger.verifyBlocks(db)).toEqual([]);
  const [row] = await sql<[{ blocks: number; sealed: number; rows: number; most: number }]>`
    select count(*)::int as blocks, sum(row_count)::int as sealed, max(row_count)::int as most,
      (select count(*)::int from payments.ledger_journals) + (select count(*)::int from payments.ledger_entries) as rows
    from payments.ledger_blocks`;
  expect(row.sealed).toBe(row.rows);
  expect(row.blocks).toBeGreaterThan(2);
  expect(row.most).toBeLessThanOrEqual(7 * 3);

  await sql`alter table payments.ledger_entries disable trigger all`;
  await sql`
    update payments.ledger_entries set line = 9 where line = 2
      and journal_id = (select id from payments.ledger_journals order by xact limit 1)`;
  expect(await ledger.verifyBlocks(db)).toEqual([1]);
  const { log, entries } = captureLog();
  await ledgerJobs(db, ledger, log).verifyLedger();
  expect(entries()).toMatchObject([{ level: 50, ledger: 'payments', blocks: [1] }]);
  // Of the newest block alone the rows are read, of all the chain.
  expect(await ledger.verifyBlocks(db, 1)).toEqual([]);
  await sql`update payments.ledger_entries set line = 2 where line = 9`;
  await sql`alter table payments.ledger_entries enable trigger all`;
  expect(await ledger.verifyBlocks(db)).toEqual([]);
});

/** Closes a month while a posting into it has not ended; answers whether the close waited for it. */
async function closeBesideAPosting(month: string) {
  const effectiveOn = month.replace(/01$/, '15');
  let isOver = false;
  const end = await begin((tx) => spend(account, 1n, { effectiveOn }, tx));
  const closing = ledger.closePeriod(db, month, randomUUID()).then(() => (isOver = true));
  await Promise.race([books.untilWaiting(), closing]);
  const waited = !isOver;
  await end();
  await closing;
  return waited;
}

test('P-36: a month closes when every posting into it has ended; afterwards nothing enters, and a correction names the old date', async () => {
  expect(await closeBesideAPosting('2001-03-01')).toBe(true);
  expect(await ledger.closePeriod(db, '2001-03-01', randomUUID())).toBe(false);

  const sourceId = randomUUID();
  expect((await spend(account, 1n, { sourceId, effectiveOn: '2001-03-31' })).outcome).toBe(
    'CLOSED_PERIOD',
  );
  const byHand = sql`
    insert into payments.ledger_journals (kind, source_id, effective_on, memo) values ('x', 'x', '2001-03-01', '{}')`;
  expect(await refusalOf(byHand)).toMatch('is closed');
  const memo = { effectiveOn: '2001-03-31' };
  const lines = [
    { account, amountMinor: -1n },
    { ...due, amountMinor: 1n },
  ];
  const correction = { kind: 'test.spend', sourceId, memo, effectiveOn: '2001-04-01', lines };
  expect((await ledger.post(db, correction)).outcome).toBe('POSTED');
  // What is posted already is still known.
  const again = { ...correction, effectiveOn: '2001-03-31' };
  expect((await ledger.post(db, again)).outcome).toBe('KNOWN');
  expect(await books.brokenChecks()).toEqual([]);

  // The control: where postings do not hold the month, it closes beside one that then enters it.
  const lock = { from: 'pg_advisory_xact_lock_shared(', to: 'abs(' };
  const unlocked = [
    { of: 'post', ...lock },
    { of: 'ledger_refuse_closed_period', ...lock },
  ];
  expect(await books.changed(unlocked, () => closeBesideAPosting('2001-05-01'))).toBe(false);
});

test('P-36: whoever posts the closing journal takes the month first, and a posting that holds an account does not wait in a circle', async () => {
  const closing = db.transaction(async (tx) => {
    await ledger.lockPeriod(tx, '2001-07-01');
    await spend(account, 2n, { effectiveOn: '2001-07-31' }, tx);
    return ledger.closePeriod(tx, '2001-07-01', randomUUID());
  });
  const others = Array.from({ length: 20 }, () =>
    spend(account, 1n, { effectiveOn: '2001-07-02' }),
  );

  expect(await closing).toBe(true);
  const outcomes = (await Promise.all(others)).map(({ outcome }) => outcome);
  expect(outcomes.filter((outcome) => !['POSTED', 'CLOSED_PERIOD'].includes(outcome))).toEqual([]);
  expect((await spend(account, 1n, { effectiveOn: '2001-07-02' })).outcome).toBe('CLOSED_PERIOD');
});
