import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { watchMirror } from '@gatehouse/finances/domain/mirror/watch-mirror';
import { createLog } from '@gatehouse/kit-subgraph/log';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { capturedTold, postAllWaiting, refundedTold } from './mirror-kit.ts';
import { openTreasury, type Treasury } from './treasury.ts';

const shared = await openTreasury({ worker: false });
afterAll(() => shared[Symbol.asyncDispose]());

type Told = ReturnType<typeof capturedTold>;

/** What payments would say of all these journals. */
function checkpointOf(journals: readonly Told[], watermark: bigint) {
  const below = journals.filter(({ xact }) => BigInt(xact) < watermark);
  const byKind = Map.groupBy(below, ({ kind, currency }) => `${kind} ${currency}`);
  const rows = [...byKind].map(([key, group]) => ({
    kind: key.split(' ')[0],
    currency: key.split(' ')[1],
    count: group.length,
    dueMinor: String(group.reduce((sum, { dueMinor }) => sum + BigInt(dueMinor), 0n)),
  }));
  return { at: new Date().toISOString(), watermark: String(watermark), rows };
}

const mirrorOf = async ({ graph, maker }: Treasury) => {
  const question =
    '{ ledgerHealth { mirror { inFlight waiting difference { amountMinor currency } toldAt } } }';
  const { data } = await graph.as(maker.token)(question);
  return data.ledgerHealth.mirror;
};

/** Whether an alarm was raised. */
const watch = async ({ db }: Treasury) => {
  const said: string[] = [];
  const log = createLog({ level: 'silent', name: 'test' });
  log.error = (_of: object, text?: string) => void said.push(text ?? '');
  await watchMirror({ db, log });
  return said;
};

test('P-38: after one side was down, both agree: what comes late, twice and in any order is applied once', async () => {
  const treasury = shared;
  const { eventId } = await treasury.anEvent();
  const captured = Array.from({ length: 12 }, (_, n) =>
    capturedTold({ eventId, totalMinor: 1000n + BigInt(n), feeMinor: 10n }),
  );
  const refunded = captured.slice(0, 5).map((of) => refundedTold(of, 300n));
  const journals = [...captured, ...refunded];
  const top = BigInt(journals.at(-1)?.xact ?? 0) + 1n;
  for (const told of captured.slice(0, 4)) await treasury.posted(told);

  expect(await mirrorOf(treasury)).toEqual({
    inFlight: 0,
    waiting: 0,
    difference: [],
    toldAt: null,
  });
  await treasury.tell('ledger.checkpoint', checkpointOf(journals, top));
  const whileDown = await mirrorOf(treasury);
  const alarmWhileDown = await watch(treasury);
  const again = fc.sample(fc.shuffledSubarray([...journals, ...journals], { minLength: 34 }), {
    numRuns: 1,
    seed: 7,
  });
  await Promise.all(again.flat().map((told) => treasury.posted(told)));
  const kept = await mirrorOf(treasury);
  await postAllWaiting(treasury.db);

  expect(whileDown).toMatchObject({ inFlight: 13, difference: [] });
  expect(alarmWhileDown).toEqual([]);
  // A refund that came before its payment waits for it.
  expect(kept.inFlight).toBe(kept.waiting);
  expect(await mirrorOf(treasury)).toMatchObject({ inFlight: 0, waiting: 0, difference: [] });
  expect(await watch(treasury)).toEqual([]);
  const due = journals.reduce((sum, { dueMinor }) => sum + BigInt(dueMinor), 0n);
  expect(await books.balanceOf(treasury.db, { kind: 'due_payments', currency: 'EUR' })).toBe(-due);

  // Later sums begin with the checkpoint that agreed.
  const later = capturedTold({ eventId, totalMinor: 77n });
  journals.push(later);
  await treasury.tell('ledger.checkpoint', checkpointOf(journals, BigInt(later.xact) + 1n));
  expect(await mirrorOf(treasury)).toMatchObject({ inFlight: 1, difference: [] });
  await treasury.posted(later);
  expect(await mirrorOf(treasury)).toMatchObject({ inFlight: 0, difference: [] });
});

test('what is posted to the mirror account beside the mirror is a difference too', async () => {
  const treasury = shared;
  const before = await mirrorOf(treasury);

  await books.post(treasury.db, {
    kind: 'test.stray',
    sourceId: randomUUID(),
    lines: [
      { kind: 'due_payments', currency: 'EUR', amountMinor: -5n },
      { kind: 'suspense', currency: 'EUR', amountMinor: 5n },
    ],
  });

  expect(before).toMatchObject({ inFlight: 0, difference: [] });
  expect(await mirrorOf(treasury)).toMatchObject({
    difference: [{ amountMinor: '-5', currency: 'EUR' }],
  });
});

test('a difference with nothing in flight is an alarm, and is not corrected', async () => {
  await using treasury = await openTreasury({ worker: false });
  const { eventId } = await treasury.anEvent();
  const told = capturedTold({ eventId, totalMinor: 1000n });
  await treasury.posted(told);
  const says = checkpointOf([told], BigInt(told.xact) + 1n);
  const [row] = says.rows;

  await treasury.tell('ledger.checkpoint', { ...says, rows: [{ ...row, dueMinor: '1500' }] });

  expect(await mirrorOf(treasury)).toMatchObject({
    inFlight: 0,
    difference: [{ amountMinor: '500', currency: 'EUR' }],
  });
  expect(await watch(treasury)).toEqual(['the two ledgers differ']);
  expect(await mirrorOf(treasury)).toMatchObject({ difference: [{ amountMinor: '500' }] });
});
