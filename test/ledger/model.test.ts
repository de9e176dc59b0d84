import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ledger, openBooks, refusalOf } from './open-books.ts';

const books = await openBooks();
afterAll(books.dispose);
const { db } = books;

const ceiling = 200_000n;
const month = '2001-02-01';
await ledger.openAccount(db, { kind: 'suspense', currency: 'EUR' });

type Hold = { id: string; amount: bigint; direction: 'out' | 'in'; status: string };
type Journal = { id: string; amount: bigint; isReversed: boolean };

/** What an account should be after everything that was done to it. */
type Model = {
  account: string;
  balance: bigint;
  version: number;
  status: 'open' | 'frozen' | 'closed';
  holds: Hold[];
  journals: Journal[];
};

const amount = fc.bigInt({ min: 1n, max: 120_000n });
const pick = fc.nat({ max: 30 });
const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ verb: fc.constant('load'), amount }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('spend'), amount }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constantFrom('reserveOut', 'reserveIn'), amount }) },
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constant('capture'),
      pick,
      part: fc.integer({ min: 1, max: 110 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ verb: fc.constantFrom('void', 'expire', 'prolong'), pick }) },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('reverse'), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constantFrom('frozen', 'open', 'closed', 'late') }),
  },
);
type Command = { verb: string; amount?: bigint; pick?: number; part?: number };

const kept = ({ holds }: Model, direction: 'out' | 'in') =>
  holds
    .filter((hold) => hold.status === 'pending' && hold.direction === direction)
    .reduce((sum, hold) => sum + hold.amount, 0n);

/** What the ledger should answer to a movement of so much, beside what a hold of `freed` gives back. */
function verdict(
  model: Model,
  delta: bigint,
  { loads = false, hold }: { loads?: boolean; hold?: Hold } = {},
): string {
  if (model.status === 'closed') return 'CLOSED';
  if (model.status === 'frozen' && delta < 0n && hold === undefined) return 'FROZEN';
  const freed = hold?.direction === 'out' ? hold.amount : 0n;
  const available = model.balance - kept(model, 'out') + freed + delta;
  if (available < 0n && delta + freed < 0n) return 'INSUFFICIENT';
  if (loads && model.balance + kept(model, 'in') + delta > ceiling) return 'CEILING';
  return 'POSTED';
}

async function move(
  model: Model,
  delta: bigint,
  more: { loads?: boolean; hold?: Hold; effectiveOn?: string } = {},
) {
  const { loads = false, hold, effectiveOn } = more;
  const lines = [
    { account: model.account, amountMinor: delta, loads, hold: hold?.id },
    { kind: 'suspense', currency: 'EUR', amountMinor: -delta },
  ];
  const answer = await ledger.post(db, {
    kind: 'test.move',
    sourceId: randomUUID(),
    effectiveOn,
    lines,
  });
  if (answer.outcome === 'POSTED') {
    model.journals.push({ id: answer.journalId, amount: delta, isReversed: false });
    model.balance += delta;
    model.version += 1;
    if (hold !== undefined) hold.status = 'posted';
  }
  return answer.outcome;
}

async function reserve(model: Model, wanted: bigint, direction: 'out' | 'in') {
  const available = model.balance - kept(model, 'out');
  const headroom = ceiling - model.balance - kept(model, 'in');
  const fits = direction === 'out' ? available >= wanted : headroom >= wanted;
  const tooMuch = direction === 'out' ? 'INSUFFICIENT' : 'CEILING';
  let expected = fits ? 'RESERVED' : tooMuch;
  if (model.status === 'frozen' && direction === 'out') expected = 'FROZEN';
  if (model.status === 'closed') expected = 'CLOSED';
  const expiresAt = new Date(Date.now() + 3_600_000);
  const of = {
    account: model.account,
    direction,
    amountMinor: wanted,
    expiresAt,
    sourceId: randomUUID(),
  };
  const answer = await ledger.reserve(db, of);
  expect(answer.outcome).toBe(expected);
  if (answer.outcome === 'RESERVED')
    model.holds.push({ id: answer.hold, amount: wanted, direction, status: 'pending' });
}

async function capture(model: Model, hold: Hold, part: number) {
  const share = (hold.amount * BigInt(part)) / 100n || 1n;
  const delta = hold.direction === 'out' ? -share : share;
  let expected = verdict(model, delta, { hold });
  if (share > hold.amount) expected = 'HOLD_EXCEEDED';
  if (hold.status !== 'pending') expected = 'HOLD_OVER';
  expect(await move(model, delta, { hold })).toBe(expected);
}

async function resolve(model: Model, hold: Hold, verb: string) {
  const isPending = hold.status === 'pending';
  if (verb === 'expire') {
    await books.makeOverdue(hold.id);
    if (isPending) hold.status = 'expired';
    return;
  }
  const later = new Date(Date.now() + 7_200_000);
  const answer =
    verb === 'void'
      ? await ledger.voidHold(db, hold.id)
      : await ledger.prolongHold(db, hold.id, later);
  const done = verb === 'void' ? { outcome: 'VOIDED' } : { outcome: 'PROLONGED' };
  expect(answer).toEqual(isPending ? done : { outcome: 'OVER', status: hold.status });
  if (isPending && verb === 'void') hold.status = 'voided';
}

async function reverse(model: Model, journal: Journal) {
  const expected = journal.isReversed ? 'REVERSED' : verdict(model, -journal.amount);
  const of = { kind: 'test.reversal', sourceId: randomUUID(), journalId: journal.id };
  const answer = await ledger.reverse(db, of);
  expect(answer.outcome).toBe(expected);
  if (answer.outcome !== 'POSTED') return;
  journal.isReversed = true;
  model.balance -= journal.amount;
  model.version += 1;
}

async function setStatus(model: Model, status: Model['status']) {
  const isEmpty = model.balance === 0n && kept(model, 'out') === 0n && kept(model, 'in') === 0n;
  const refusal = await refusalOf(ledger.setAccountStatus(db, model.account, status));
  if (status === 'closed' && !isEmpty) expect(refusal).toMatch('not empty');
  else {
    expect(refusal).toBeUndefined();
    model.status = status;
  }
}

async function run(model: Model, { verb, amount: wanted = 0n, pick: at = 0, part = 0 }: Command) {
  const hold = model.holds[at % Math.max(model.holds.length, 1)];
  const journal = model.journals[at % Math.max(model.journals.length, 1)];
  if (verb === 'load') {
    const expected = verdict(model, wanted, { loads: true });
    expect(await move(model, wanted, { loads: true })).toBe(expected);
  } else if (verb === 'spend') {
    const expected = verdict(model, -wanted);
    expect(await move(model, -wanted)).toBe(expected);
  } else if (verb === 'late')
    expect(await move(model, 1n, { effectiveOn: month })).toBe('CLOSED_PERIOD');
  else if (verb === 'reserveOut') await reserve(model, wanted, 'out');
  else if (verb === 'reserveIn') await reserve(model, wanted, 'in');
  else if (verb === 'capture' && hold !== undefined) await capture(model, hold, part);
  else if (verb === 'reverse' && journal !== undefined) await reverse(model, journal);
  else if (['void', 'expire', 'prolong'].includes(verb) && hold !== undefined)
    await resolve(model, hold, verb);
  else if (['frozen', 'open', 'closed'].includes(verb))
    await setStatus(model, verb as Model['status']);
}

/** One account from its opening, through the commands, to what the database says it is. */
async function play(commands: readonly Command[]) {
  const account = await books.aWallet(0n);
  const model: Model = {
    account,
    balance: 0n,
    version: 0,
    status: 'open',
    holds: [],
    journals: [],
  };
  // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested.
  for (const one of commands) await run(model, one);
  expect(await ledger.availableOf(db, account)).toBe(model.balance - kept(model, 'out'));
  const { balance, version, status } = model;
  const row = { balance: Number(balance), version, status };
  expect(await books.accountRow(account)).toMatchObject(row);
}

test('P-03: whatever is done to accounts in whatever order, the ledger answers as a sheet of paper would', async () => {
  await ledger.closePeriod(db, month, randomUUID());
  const sequence = fc.array(command, { minLength: 15, maxLength: 30 });
  const rounds = fc.array(sequence, { minLength: 6, maxLength: 6 });

  await fc.assert(
    fc.asyncProperty(rounds, async (sequences) => void (await Promise.all(sequences.map(play)))),
    { numRuns: 12 },
  );

  expect(await books.brokenChecks()).toEqual([]);
  await ledger.expireHolds(db, 1_000);
  expect(await books.brokenChecks()).toEqual([]);
});
