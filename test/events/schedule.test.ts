import { scheduler } from '@gatehouse/kit-events/schedule';
import { prepareJobs } from '@gatehouse/kit-events/prepare-jobs';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { openToy } from './toy.ts';

const schedule = scheduler('kitchen');
const inAnHour = () => new Date(Date.now() + 3_600_000);

test('a job runs when it is due, not before', async () => {
  await using toy = await openToy();
  const ran: unknown[] = [];
  await toy.work('kitchen', { jobs: { ring: async (payload) => void ran.push(payload) } });

  await schedule(toy.db('kitchen'), 'ring', { bell: 'later' }, { runAt: inAnHour() });
  await schedule(toy.db('kitchen'), 'ring', { bell: 'now' });
  await expect.poll(() => ran).toEqual([{ bell: 'now' }]);

  await toy.admin`update kitchen_jobs._private_jobs set run_at = now()`;
  await expect.poll(() => ran, { timeout: 10_000 }).toEqual([{ bell: 'now' }, { bell: 'later' }]);
});

test('a second job under the same key takes the place of the first', async () => {
  await using toy = await openToy();
  const kitchen = toy.db('kitchen');
  const ran: unknown[] = [];
  await schedule(kitchen, 'ring', { bell: 'first' }, { key: 'bell', runAt: inAnHour() });
  await schedule(kitchen, 'ring', { bell: 'other' }, { key: 'other bell', runAt: inAnHour() });

  await schedule(kitchen, 'ring', { bell: 'second' }, { key: 'bell' });
  await toy.work('kitchen', { jobs: { ring: async (payload) => void ran.push(payload) } });

  await expect.poll(() => ran).toEqual([{ bell: 'second' }]);
  await expect
    .poll(() => toy.admin`select key from kitchen_jobs._private_jobs`)
    .toEqual([{ key: 'other bell' }]);
});

test('a job is scheduled by the transaction, or not at all', async () => {
  await using toy = await openToy();

  const undone = toy.db('kitchen').transaction(async (tx) => {
    await schedule(tx, 'ring', {});
    throw new Error('Never mind.');
  });

  await expect(undone).rejects.toThrow('Never mind.');
  expect(await toy.admin`select id from kitchen_jobs._private_jobs`).toEqual([]);
});

test('a worker refuses a timetable for a job that it does not have, and a job called deliver', async () => {
  await using toy = await openToy();

  await expect(
    toy.work('kitchen', { cron: [{ job: 'ring', pattern: '0 4 * * *' }] }),
  ).rejects.toThrow('no job called ring');
  await expect(toy.work('kitchen', { jobs: { deliver: async () => {} } })).rejects.toThrow(
    'name of deliveries',
  );
});

test('a worker with a timetable makes it known to the queue', async () => {
  await using toy = await openToy();

  await toy.work('kitchen', {
    jobs: { ring: async () => {} },
    cron: [{ job: 'ring', pattern: '0 4 * * *' }],
  });

  await expect
    .poll(() => toy.admin`select identifier from kitchen_jobs._private_known_crontabs`)
    .toEqual([{ identifier: 'ring' }]);
});

test('a queue can be prepared by many at once, and its jobs stay', async () => {
  await using toy = await openToy();
  await toy.admin`drop schema kitchen_jobs cascade`;
  await toy.admin`create schema kitchen_jobs authorization gatehouse_kitchen`;

  await Promise.all(Array.from({ length: 8 }, () => prepareJobs(toy.urls.kitchen, 'kitchen')));
  await schedule(toy.db('kitchen'), 'ring', {});
  await prepareJobs(toy.urls.kitchen, 'kitchen');

  expect(await toy.admin`select task_identifier from kitchen_jobs.jobs`).toEqual([
    { task_identifier: 'ring' },
  ]);
});

test('another participant can neither read nor add to the queue', async () => {
  await using toy = await openToy();

  await expect(scheduler('kitchen')(toy.db('waiter'), 'ring', {})).rejects.toMatchObject({
    cause: { code: '42501' },
  });
});

test('waitFor answers as soon as there is an answer, and gives up in time', async () => {
  let asked = 0;
  const thirdTime = async () => ((asked += 1) === 3 ? 'here' : undefined);

  expect(await waitFor(thirdTime, { timeoutMs: 5_000, intervalMs: 1 })).toBe('here');
  expect(asked).toBe(3);
  expect(await waitFor(async () => undefined, { timeoutMs: 20, intervalMs: 1 })).toBeUndefined();
});
