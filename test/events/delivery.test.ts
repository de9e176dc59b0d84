import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { publisher } from '@gatehouse/kit-events/publish';
import { bulkPublisher } from '@gatehouse/kit-events/publish-many';
import { receiver } from '@gatehouse/kit-events/receive';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { events, openToy, serve, served, type ToyDb } from './toy.ts';

const publish = publisher(events, 'kitchen');

const receiveAsWaiter = receiver({
  catalogue: events,
  to: 'waiter',
  handlers: {
    'dish.ready': (tx: ToyDb, { dish }) => serve(tx, dish),
    // The whole state with its version: the newer one stays, whichever comes last.
    'dish.changed': async (tx: ToyDb, { dish, version, price }) => {
      await tx.execute(sql`
        insert into prices (dish, version, price) values (${dish}, ${version}, ${price})
        on conflict (dish) do update set version = excluded.version, price = excluded.price
        where prices.version < excluded.version`);
    },
  },
});

const anEvent = (name: string, payload: unknown): EventEnvelope => ({
  id: crypto.randomUUID(),
  name,
  from: 'kitchen',
  occurredAt: '2026-11-21T08:00:00.000Z',
  payload,
});

test('an event reaches its subscribers when its transaction commits, and only then', async () => {
  await using toy = await openToy();
  const kitchen = toy.db('kitchen');
  const got: string[] = [];
  await toy.work('kitchen', {
    deliver: async (to, event) =>
      void got.push(`${to}: ${(event.payload as { dish: string }).dish}`),
  });

  const undone = kitchen.transaction(async (tx) => {
    await publish(tx, 'dish.ready', { dish: 'burnt soup' });
    throw new Error('The soup burns.');
  });
  await expect(undone).rejects.toThrow('The soup burns.');
  await kitchen.transaction((tx) => publish(tx, 'dish.ready', { dish: 'soup' }));

  await expect.poll(() => got.toSorted()).toEqual(['cashier: soup', 'waiter: soup']);
});

test('a payload that its event does not have is refused, and takes the transaction with it', async () => {
  await using toy = await openToy();

  const wrong = { dish: 7 } as unknown as { dish: string };
  const publishing = toy.db('kitchen').transaction(async (tx) => {
    await serve(tx, 'soup');
    await publish(tx, 'dish.ready', wrong);
  });

  await expect(publishing).rejects.toThrow('expected string');
  expect(await served(toy.db('kitchen'))).toEqual([]);
});

test('nobody speaks for another: an event under a foreign name is neither delivered nor received', async () => {
  await using toy = await openToy();
  const got: string[] = [];
  await toy.work('kitchen', { deliver: async (_to, event) => void got.push(event.from) });
  const forged = { ...anEvent('bill.paid', { table: 7 }), from: 'cashier' };
  await toy.admin`
    select kitchen_jobs.add_job('deliver', ${JSON.stringify({ to: 'waiter', event: forged })}::text::json)`;
  const failure = () => toy.admin`
    select last_error from kitchen_jobs._private_jobs where locked_at is null and attempts = 1`;

  await expect.poll(failure).toEqual([{ last_error: 'kitchen does not speak for cashier.' }]);
  expect(got).toEqual([]);
  const unasked = { ...anEvent('dish.ready', { dish: 'soup' }), from: 'cashier' };
  await expect(receiveAsWaiter(toy.db('waiter'), unasked)).rejects.toThrow(
    'cashier does not publish dish.ready.',
  );
  expect(await served(toy.db('waiter'))).toEqual([]);
});

test('many events go in one statement', async () => {
  await using toy = await openToy();
  const dishes = Array.from({ length: 1000 }, (_, index) => ({ dish: `dish ${index}` }));

  await bulkPublisher(events, 'kitchen')(toy.db('kitchen'), 'dish.ready', dishes);

  const [row] = await toy.admin`
    select count(*)::int as jobs, count(distinct payload #>> '{event,id}')::int as events, count(distinct xmin::text)::int as transactions
    from kitchen_jobs._private_jobs`;
  expect(row).toEqual({ jobs: 2000, events: 1000, transactions: 1 });
});

test('a subscriber that is down gets the event later, and the others are not kept waiting', async () => {
  await using toy = await openToy();
  const got: string[] = [];
  let isDown = true;
  await toy.work('kitchen', {
    deliver: async (to, event) => {
      if (to === 'waiter' && isDown) throw new Error('The waiter is out.');
      if (to === 'waiter') await receiveAsWaiter(toy.db('waiter'), event);
      got.push(to);
    },
  });

  await publish(toy.db('kitchen'), 'dish.ready', { dish: 'soup' });
  const waiting = () => toy.admin`
    select attempts, run_at > now() as later, last_error from kitchen_jobs._private_jobs where locked_at is null`;
  await expect
    .poll(waiting)
    .toEqual([{ attempts: 1, later: true, last_error: 'The waiter is out.' }]);
  expect(got).toEqual(['cashier']);

  isDown = false;
  await toy.admin`update kitchen_jobs._private_jobs set run_at = now()`;

  await expect.poll(() => served(toy.db('waiter')), { timeout: 10_000 }).toEqual(['soup']);
  await expect.poll(() => toy.admin`select id from kitchen_jobs._private_jobs`).toEqual([]);
});

test('an event published while no worker runs waits for one', async () => {
  await using toy = await openToy();
  await publish(toy.db('kitchen'), 'dish.changed', { dish: 'soup', version: 1, price: 5 });

  await toy.work('kitchen', {
    deliver: async (_to, event) => void (await receiveAsWaiter(toy.db('waiter'), event)),
  });

  const prices = () => toy.admin`select dish, price from waiter.prices`;
  await expect.poll(prices).toEqual([{ dish: 'soup', price: 5 }]);
});

test('a handler that dies half-way leaves no half effect, and the event comes again', async () => {
  await using toy = await openToy();
  const waiter = toy.db('waiter');
  let isClumsy = true;
  const receive = receiver({
    catalogue: events,
    to: 'waiter',
    handlers: {
      'dish.ready': async (tx: ToyDb, { dish }) => {
        await serve(tx, `${dish}, first half`);
        if (isClumsy) throw new Error('The plate falls.');
        await serve(tx, `${dish}, second half`);
      },
      'dish.changed': async () => {},
    },
  });
  const event = anEvent('dish.ready', { dish: 'soup' });

  await expect(receive(waiter, event)).rejects.toThrow('The plate falls.');
  expect(await served(waiter)).toEqual([]);
  expect(await toy.admin`select * from waiter.inbox`).toEqual([]);

  isClumsy = false;
  expect(await receive(waiter, event)).toBe('handled');
  expect(await served(waiter)).toEqual(['soup, first half', 'soup, second half']);
});

test('a duplicate has no second effect, one after the other or all at once', async () => {
  await using toy = await openToy();
  const waiter = toy.db('waiter');
  const event = anEvent('dish.ready', { dish: 'soup' });

  const answers = await Promise.all(
    Array.from({ length: 8 }, () => receiveAsWaiter(waiter, event)),
  );

  expect(answers.toSorted()).toEqual([...Array.from({ length: 7 }, () => 'duplicate'), 'handled']);
  expect(await receiveAsWaiter(waiter, event)).toBe('duplicate');
  expect(await served(waiter)).toEqual(['soup']);
});

test("control: without the inbox's guard, the same duplicate is served twice", async () => {
  await using toy = await openToy();
  const waiter = toy.db('waiter');
  await toy.admin`alter table waiter.inbox drop constraint inbox_pkey`;
  const event = anEvent('dish.ready', { dish: 'soup' });

  await receiveAsWaiter(waiter, event);
  await receiveAsWaiter(waiter, event);

  expect(await served(waiter)).toEqual(['soup', 'soup']);
});

test.each([
  ['in order', [1, 2, 3]],
  ['in reverse', [3, 2, 1]],
  ['in disorder', [2, 3, 1]],
])('events about one thing that come %s end alike', async (_order, versions) => {
  await using toy = await openToy();
  const waiter = toy.db('waiter');

  for (const version of versions) {
    await receiveAsWaiter(
      waiter,
      anEvent('dish.changed', { dish: 'soup', version, price: version * 10 }),
    );
  }

  expect(await waiter.execute(sql`select dish, version, price from prices`)).toEqual([
    { dish: 'soup', version: 3, price: 30 },
  ]);
});

test('what a participant does not receive, or what is no such event, is refused and not marked as read', async () => {
  await using toy = await openToy();
  const waiter = toy.db('waiter');

  await expect(receiveAsWaiter(waiter, anEvent('bill.paid', { table: 1 }))).rejects.toThrow(
    'does not receive',
  );
  await expect(receiveAsWaiter(waiter, anEvent('dish.ready', { dish: 7 }))).rejects.toThrow(
    'expected string',
  );

  expect(await toy.admin`select * from waiter.inbox`).toEqual([]);
});

test('a job taken by a worker that was killed is taken back in seconds, not in hours', async () => {
  await using toy = await openToy();
  const got: string[] = [];
  await publish(toy.db('kitchen'), 'dish.changed', { dish: 'soup', version: 1, price: 5 });
  await toy.admin`
    update kitchen_jobs._private_jobs set locked_by = 'killed', locked_at = now() - interval '31 seconds', attempts = 1`;

  await toy.work('kitchen', { deliver: async (to) => void got.push(to) });

  await expect.poll(() => got, { timeout: 10_000 }).toEqual(['waiter']);
});

test('a job that a living worker has held for long is left to it', async () => {
  await using toy = await openToy();
  const got: string[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await toy.work('kitchen', {
    deliver: async (to) => {
      got.push(to);
      await released;
    },
  });
  await publish(toy.db('kitchen'), 'dish.changed', { dish: 'soup', version: 1, price: 5 });
  await expect.poll(() => got).toEqual(['waiter']);
  await toy.admin`update kitchen_jobs._private_jobs set locked_at = now() - interval '10 minutes'`;

  // A second worker looks for what the dead left behind as soon as it starts.
  const second = await toy.work('kitchen', { deliver: async (to) => void got.push(`${to} again`) });
  const beats = () => toy.admin`select count(*)::int as living from kitchen_jobs.heartbeats`;
  await expect.poll(beats).toEqual([{ living: 2 }]);
  await second.stop();

  expect(got).toEqual(['waiter']);
  release();
  await expect.poll(() => toy.admin`select id from kitchen_jobs._private_jobs`).toEqual([]);
});

test('a worker outlives the loss of all its connections', async () => {
  await using toy = await openToy();
  const got: string[] = [];
  await toy.work('kitchen', { deliver: async (to) => void got.push(to) });

  await toy.admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where usename = 'gatehouse_kitchen' and datname = current_database()`;
  await publish(toy.db('kitchen'), 'dish.changed', { dish: 'soup', version: 1, price: 5 });

  await expect.poll(() => got, { timeout: 20_000 }).toEqual(['waiter']);
});
