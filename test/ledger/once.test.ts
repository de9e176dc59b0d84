import { randomUUID } from 'node:crypto';
import { answerOnce } from '@gatehouse/kit-ledger/answer-once';
import { afterAll, expect, test } from 'vitest';
import { ledger, openBooks, outcomesOf, post, refusalOf } from './open-books.ts';

const books = await openBooks();
afterAll(books.dispose);
const { db, aWallet, load, spend, accountRow } = books;

const times = <T>(count: number, work: () => Promise<T>) =>
  Promise.all(Array.from({ length: count }, work));

const clearing = (amountMinor: bigint) => ({
  kind: 'provider_clearing',
  currency: 'EUR',
  amountMinor,
});

test('one source posts once: the same again is KNOWN, other amounts or another account are DIFFERENT', async () => {
  const [account, other] = [await aWallet(1_000n), await aWallet(1_000n)];
  const sourceId = randomUUID();
  const first = await spend(account, 300n, { sourceId });
  const { journalId } = first as { journalId: string };
  expect(await spend(account, 300n, { sourceId })).toMatchObject({ outcome: 'KNOWN', journalId });
  expect((await spend(account, 400n, { sourceId })).outcome).toBe('DIFFERENT');
  expect((await spend(other, 300n, { sourceId })).outcome).toBe('DIFFERENT');

  const expiresAt = new Date(Date.now() + 60_000);
  const wanted = { account, direction: 'out', amountMinor: 10n, expiresAt, sourceId } as const;
  expect((await ledger.reserve(db, wanted)).outcome).toBe('RESERVED');
  expect((await ledger.reserve(db, wanted)).outcome).toBe('KNOWN');
  expect((await ledger.reserve(db, { ...wanted, amountMinor: 11n })).outcome).toBe('DIFFERENT');
  expect((await ledger.reserve(db, { ...wanted, account: other })).outcome).toBe('DIFFERENT');
});

/** Posts what another transaction has posted and not ended, from an account that has enough for one. */
async function postBesideItself() {
  const account = await aWallet(60n);
  const sourceId = randomUUID();
  const end = await books.begin((tx) => spend(account, 60n, { sourceId }, tx));
  const second = spend(account, 60n, { sourceId });
  await books.untilWaiting();
  await end();
  return (await second).outcome;
}

test('the same posted twice at once is answered KNOWN, not refused for what the first one spent', async () => {
  expect(await postBesideItself()).toBe('KNOWN');
  const control = { of: 'ledger_refused', from: 'v_journal.id is not null', to: 'false' };
  expect(await books.changed([control], postBesideItself)).toBe('INSUFFICIENT');
});

test('a journal is taken back once, whoever tries, as far as the accounts allow it', async () => {
  const account = await aWallet(0n);
  const loaded = await load(account, 500n);
  const { journalId } = loaded as { journalId: string };
  const reverse = () =>
    ledger.reverse(db, { kind: 'test.reversal', sourceId: randomUUID(), journalId });
  await spend(account, 100n);
  expect((await reverse()).outcome).toBe('INSUFFICIENT');
  await load(account, 100n);

  const answers = await times(5, () => reverse());

  expect(outcomesOf(answers)).toEqual({ POSTED: 1, REVERSED: 4 });
  expect(await accountRow(account)).toMatchObject({ balance: 0 });

  // Where no account is locked, the journal's own key decides.
  const derived = await post(db, randomUUID(), [
    clearing(7n),
    { kind: 'suspense', currency: 'EUR', amountMinor: -7n },
  ]);
  const of = { journalId: (derived as { journalId: string }).journalId, kind: 'test.reversal' };
  const taken = await times(5, () => ledger.reverse(db, { ...of, sourceId: randomUUID() }));
  expect(outcomesOf(taken)).toEqual({ POSTED: 1, REVERSED: 4 });
  expect(
    await refusalOf(ledger.reverse(db, { ...of, journalId: randomUUID(), sourceId: randomUUID() })),
  ).toMatch('two lines');
});

test('nothing is posted in an isolation that would not see what it waited for', async () => {
  const account = await aWallet(10n);
  const posting = db.transaction((tx) => spend(account, 1n, {}, tx), {
    isolationLevel: 'repeatable read',
  });
  expect(await refusalOf(posting)).toMatch('READ COMMITTED');
});

test('a circle of waiting is broken and tried again: both callers get their answer', async () => {
  const [one, two] = [await aWallet(100n), await aWallet(100n)];
  type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];
  const crossing = (run: (work: (tx: Tx) => Promise<{ outcome: string }>) => Promise<unknown>) => {
    const { promise: met, resolve: meet } = Promise.withResolvers<void>();
    let arrived = 0;
    const move = (first: string, second: string) =>
      run(async (tx) => {
        await spend(first, 1n, {}, tx);
        arrived += 1;
        if (arrived === 2) meet();
        await met;
        return { outcome: (await spend(second, 1n, {}, tx)).outcome };
      });
    return Promise.allSettled([move(one, two), move(two, one)]);
  };
  const once = (work: (tx: Tx) => Promise<{ outcome: string }>) => {
    const use = { actorId: randomUUID(), operation: 'cross', key: 'k', fingerprint: 'f' };
    return answerOnce({ db, schema: 'payments' }, use, work);
  };

  const answers = await crossing(once);
  const control = await crossing((work) => db.transaction(work));

  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(control.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  // Each pair spends twice one from either wallet, and what was rolled back spends nothing.
  expect([(await accountRow(one))?.['balance'], (await accountRow(two))?.['balance']]).toEqual([
    97, 97,
  ]);
});
