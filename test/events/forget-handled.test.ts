import { forgetHandled } from '@gatehouse/kit-events/forget-handled';
import { receiver } from '@gatehouse/kit-events/receive';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { events, openToy, serve, served, type ToyDb } from './toy.ts';

const receiveAsCashier = receiver({
  catalogue: events,
  to: 'cashier',
  handlers: { 'dish.ready': (tx: ToyDb, { dish }) => serve(tx, dish), 'pan.burns': async () => {} },
});

test('marks of handled events are forgotten after fourteen days, in batches, and of one participant only', async () => {
  await using toy = await openToy();
  for (const name of ['waiter', 'cashier'])
    await toy.admin`
      insert into ${toy.admin(name)}.inbox (event_id, name, received_at)
      select gen_random_uuid(), 'dish.ready', now() - each * interval '1 day' + interval '1 hour'
      from generate_series(1, 40) as each`;

  // The fourteenth is an hour short of fourteen days; 26 are older: two full batches and a part of one.
  expect(await forgetHandled(toy.db('waiter'), 'waiter', 10)).toBe(26);
  expect(await forgetHandled(toy.db('waiter'), 'waiter', 10)).toBe(0);

  const [left] = await toy.admin`
    select
      (select count(*)::int from waiter.inbox) as waiter,
      (select count(*)::int from cashier.inbox) as cashier,
      (select min(received_at) > now() - interval '14 days' from waiter.inbox) as young`;
  expect(left).toEqual({ waiter: 14, cashier: 40, young: true });
});

test('an event that comes again within that time is still recognised', async () => {
  await using toy = await openToy();
  const cashier = toy.db('cashier');
  const event = {
    id: crypto.randomUUID(),
    name: 'dish.ready',
    from: 'kitchen',
    occurredAt: '2026-11-21T08:00:00.000Z',
    payload: { dish: 'soup' },
  };
  await receiveAsCashier(cashier, event);
  await toy.admin`update cashier.inbox set received_at = now() - interval '5 days'`;

  await forgetHandled(cashier, 'cashier');

  expect(await receiveAsCashier(cashier, event)).toBe('duplicate');
  expect(await served(cashier)).toEqual(['soup']);
});

test('every subgraph forgets handled events by its timetable, as its own role', async () => {
  await using graph = await openGraph();

  for (const name of ['identity', 'ticketing', 'payments', 'finances']) {
    await graph.sql`
      insert into ${graph.sql(name)}.inbox (event_id, name, received_at)
      values (gen_random_uuid(), 'old', now() - interval '15 days')`;
    const timetable = () => graph.sql`
      select identifier from ${graph.sql(`${name}_jobs`)}._private_known_crontabs
      where identifier = 'forget-handled'`;
    await expect.poll(timetable, { timeout: 10_000 }).toHaveLength(1);
    await graph.sql`select id from ${graph.sql(`${name}_jobs`)}.add_job('forget-handled', '{}')`;
  }
  await graph.settle();

  for (const name of ['identity', 'ticketing', 'payments', 'finances'])
    expect(await graph.sql`select 1 from ${graph.sql(name)}.inbox where name = 'old'`).toEqual([]);
});
