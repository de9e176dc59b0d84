import { envelop } from '@gatehouse/kit-events/add-deliveries';
import { awaitDelivery } from '@gatehouse/kit-events/await-delivery';
import { hastenUrgent } from '@gatehouse/kit-events/hasten-urgent';
import { keepTelling } from '@gatehouse/kit-events/keep-telling';
import { publisher } from '@gatehouse/kit-events/publish';
import { bulkPublisher } from '@gatehouse/kit-events/publish-many';
import { expect, test } from 'vitest';
import { meetingOf } from '../payments/meeting.ts';
import { events, openToy } from './toy.ts';

const publish = publisher(events, 'kitchen');
const spec = events['dish.ready'];

test('I-11: an urgent event overtakes all that waits', async () => {
  await using toy = await openToy();
  const kitchen = toy.db('kitchen');
  const dishes = Array.from({ length: 100 }, (_, index) => ({ dish: `dish ${index}` }));
  await bulkPublisher(events, 'kitchen')(kitchen, 'dish.ready', dishes);
  await publish(kitchen, 'pan.burns', { pan: 'the big one' });
  const got: string[] = [];

  const firstFour = meetingOf(4);
  const deliver = async (_to: string, { name }: { readonly name: string }) => {
    got.push(name);
    await firstFour();
  };
  await toy.work('kitchen', { deliver });

  await expect.poll(() => got.length, { timeout: 10_000 }).toBe(201);
  // Four at a time, and none of the first four ends before all have begun.
  expect(got.slice(0, 4)).toContain('pan.burns');
});

test('I-11: who waits for a delivery waits for all subscribers, and not longer than they like', async () => {
  await using toy = await openToy();
  const kitchen = toy.db('kitchen');
  const got: string[] = [];
  let isDown = true;
  await toy.work('kitchen', {
    deliver: async (to) => {
      if (to === 'waiter' && isDown) throw new Error('The waiter is out.');
      got.push(to);
    },
  });
  await kitchen.transaction((tx) => publish(tx, 'dish.ready', { dish: 'soup' }, 'soup'));
  await expect.poll(() => got).toEqual(['cashier']);

  expect(await awaitDelivery(kitchen, { spec, key: 'soup', timeoutMs: 100 })).toBe(false);
  isDown = false;
  await toy.admin`update kitchen_jobs._private_jobs set run_at = now()`;

  expect(await awaitDelivery(kitchen, { spec, key: 'soup', timeoutMs: 10_000 })).toBe(true);
  expect(got).toEqual(['cashier', 'waiter']);
});

test('I-11: what waited for a subscriber that was away comes as soon as it is there again', async () => {
  await using toy = await openToy();
  const kitchen = toy.db('kitchen');
  const got: string[] = [];
  let isDown = true;
  const deliver = async (to: string, { name }: { readonly name: string }) => {
    if (isDown) throw new Error('Nobody is there.');
    got.push(`${name} to ${to}`);
  };
  await toy.work('kitchen', { deliver });
  await publish(kitchen, 'pan.burns', { pan: 'the small one' });
  const waiting = () =>
    toy.admin`select attempts from kitchen_jobs._private_jobs where locked_at is null`;
  await expect.poll(waiting).toEqual([{ attempts: 1 }]);
  await toy.admin`update kitchen_jobs._private_jobs set run_at = now() + interval '1 hour'`;

  const stop = keepTelling(
    {
      to: ['cashier'],
      everyMs: 20,
      say: async () =>
        envelop(spec, { from: 'kitchen', name: 'dish.ready', payload: { dish: 'bread' } }),
      onHeard: (to) => hastenUrgent(kitchen, { from: 'kitchen', to }),
    },
    { deliver, log: toy.log },
  );
  isDown = false;

  await expect.poll(() => got, { timeout: 10_000 }).toContain('pan.burns to cashier');
  expect(got.filter((each) => each === 'dish.ready to cashier').length).toBeGreaterThan(0);
  await stop();
  const told = got.length;
  await kitchen.execute('select pg_sleep(0.1)');
  expect(got).toHaveLength(told);
});
