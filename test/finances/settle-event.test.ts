import { randomUUID } from 'node:crypto';
import { books } from '@gatehouse/finances/domain/books';
import { refundOrder } from '@gatehouse/finances/domain/mirror/refund-order';
import { settleOnce } from '@gatehouse/finances/domain/settlements/settle-once';
import { settleOverEvents } from '@gatehouse/finances/domain/settlements/settle-over-events';
import { settlePeriod } from '@gatehouse/finances/domain/settlements/settle-period';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { PgDialect } from 'drizzle-orm/pg-core';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { aMaker, financesDb } from './disbursements-kit.ts';
import { balancesOf, longAgo, refundedTold, teller } from './mirror-kit.ts';

// Without a worker: nothing is settled by the clock but what a test settles.
const graph = await openGraph({ worker: false });
const { db, ...connection } = financesDb(graph);
afterAll(async () => {
  await connection[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});
const { anEvent, capture, refund } = teller(db);
const log = createLog({ level: 'silent', name: 'test' });

test('ADM-30: an event three days over is settled until now; one key settles once', async () => {
  const { eventId, organizerId } = await anEvent(undefined, longAgo());
  await capture({ eventId, totalMinor: 500n });
  const maker = aMaker();
  const request = { idempotencyKey: randomUUID(), eventId };

  const answers = await Promise.all([
    settleOnce(db, maker, request),
    settleOnce(db, maker, request),
  ]);

  expect(answers.map((answer) => 'replayed' in answer && answer.replayed).filter(Boolean)).toEqual([
    true,
  ]);
  expect((await balancesOf(db, organizerId)).available).toBe(500n);
});

test('ADM-30: the platform settles events by itself, three days after their end', async () => {
  const over = await anEvent(undefined, longAgo());
  const running = await anEvent();
  for (const { eventId } of [over, running]) await capture({ eventId, totalMinor: 2500n });

  await settleOverEvents({ db, log }, new Date());

  expect((await balancesOf(db, over.organizerId)).available).toBe(2500n);
  expect((await balancesOf(db, running.organizerId)).available).toBe(0n);
});

type Event = Parameters<typeof settlePeriod>[2]['event'];

const settleNow = (of: { eventId: string; organizerId: string }, within = db) =>
  within.transaction((tx) =>
    settlePeriod(tx, aMaker(), {
      event: { ...of, name: 'Harbour Nights' } as Event,
      currency: 'EUR',
      from: undefined,
      until: new Date(),
    }),
  );

test('ADM-30: while captures and refunds come in, what is settled is exactly what came', async () => {
  for (let round = 0; round < 3; round += 1) {
    const event = await anEvent();
    const { eventId, organizerId } = event;
    const captured = [];
    for (let n = 0; n < 6; n += 1) captured.push(await capture({ eventId, totalMinor: 1000n }));

    await Promise.all([
      settleNow(event),
      ...captured.map((of) => refund(of, 400n)),
      ...Array.from({ length: 4 }, () => capture({ eventId, totalMinor: 1000n })),
      settleNow(event),
    ]);
    await settleNow(event);

    const { pending, available, receivable } = await balancesOf(db, organizerId);
    expect([pending, available + receivable]).toEqual([0n, 10_000n - 6n * 400n]);
  }
});

type Tx = Parameters<typeof refundOrder>[0];

/** A transaction whose statements written by hand wait for this first, or are left out. */
const pausing = (tx: Tx, before: (text: string) => Promise<'run' | 'skip'>): Tx =>
  new Proxy(tx, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'execute') return typeof value === 'function' ? value.bind(target) : value;
      return async (...[query]: Parameters<Tx['execute']>) => {
        const text = typeof query === 'string' ? query : dialect.sqlToQuery(query.getSQL()).sql;
        return (await before(text)) === 'skip' ? [] : target.execute(query);
      };
    },
  });

const dialect = new PgDialect();

/** A refund that has read its payment when the event is settled, and goes on once the settlement is through or waits for it. */
async function refundMeetsSettlement(refunding: typeof db) {
  const event = await anEvent();
  const captured = await capture({ eventId: event.eventId, totalMinor: 1000n });
  const told = refundedTold(captured, 400n);
  const hasRead = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  const refunded = refunding.transaction(async (tx) => {
    const paused = pausing(tx, async () => {
      hasRead.resolve();
      await goOn.promise;
      return 'run';
    });
    await refundOrder(paused, told as Parameters<typeof refundOrder>[1]);
  });
  await hasRead.promise;
  const settling = { isOver: false };
  const settled = settleNow(event).then(() => {
    settling.isOver = true;
  });
  const isWaiting = async () => {
    const [row] = await graph.sql`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    return settling.isOver || row?.['n'] > 0 ? true : undefined;
  };
  expect(await waitFor(isWaiting, { timeoutMs: 20_000 })).toBe(true);
  goOn.resolve();
  await Promise.all([refunded, settled]);
  return balancesOf(db, event.organizerId);
}

test('ADM-30: a settlement waits for a refund that is under way, and counts it', async () => {
  expect(await refundMeetsSettlement(db)).toEqual({ pending: 0n, available: 600n, receivable: 0n });
});

test('ADM-30, control: without the row’s lock the settlement makes available what is going back', async () => {
  expect(await refundMeetsSettlement(withoutLocks(db))).toEqual({
    pending: -400n,
    available: 1000n,
    receivable: 0n,
  });
});

/** Two settlements of one organizer who owes 10.00, of which the first has looked what it owes when the second begins. */
async function settlementsMeet(locks: 'taken' | 'left out') {
  const one = await anEvent();
  const other = await anEvent(one.organizerId);
  const captured = await capture({ eventId: one.eventId, totalMinor: 1000n });
  await settleNow(one);
  await takeAway(one.organizerId, 1000n);
  await refund(captured, 1000n);
  for (const { eventId } of [one, other]) await capture({ eventId, totalMinor: 3000n });

  const meet = Promise.withResolvers<void>();
  const isAt = { count: 0 };
  const arrive = () => {
    isAt.count += 1;
    if (isAt.count === 2) meet.resolve();
  };
  const settling = (of: typeof one) =>
    db.transaction(async (tx) => {
      const meeting = pausing(tx, async (text) => {
        if (text.includes('pg_advisory_xact_lock') && locks === 'left out') return 'skip';
        if (!text.includes('"post"')) return 'run';
        arrive();
        // The second one waits for the first one's lock, and never comes here before it.
        if (locks === 'left out') await meet.promise;
        return 'run';
      });
      await settlePeriod(meeting, aMaker(), {
        event: { ...of, name: 'Harbour Nights' } as Event,
        currency: 'EUR',
        from: undefined,
        until: new Date(),
      });
    });
  await Promise.all([settling(one), settling(other)]);
  return balancesOf(db, one.organizerId);
}

test('P-32: of two settlements at once one nets what the organizer owes', async () => {
  expect(await settlementsMeet('taken')).toEqual({ pending: 0n, available: 5000n, receivable: 0n });
});

test('P-32, control: without the organizer’s lock both net the same debt', async () => {
  expect(await settlementsMeet('left out')).toEqual({
    pending: 0n,
    available: 4000n,
    receivable: 1000n,
  });
});

/** Has somebody paid this much of what is available, so that it is gone. */
const takeAway = (owner: string, amountMinor: bigint) =>
  books.post(db, {
    kind: 'test.paid',
    sourceId: randomUUID(),
    lines: [
      { kind: 'organizer_available', owner, currency: 'EUR', amountMinor: -amountMinor },
      { kind: 'bank', currency: 'EUR', amountMinor },
    ],
  });
