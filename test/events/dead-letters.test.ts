import { listDeadLetters, retryDeadLetter } from '@gatehouse/kit-events/dead-letters';
import { publisher } from '@gatehouse/kit-events/publish';
import { expect, test } from 'vitest';
import { events, openToy } from './toy.ts';

const publish = publisher(events, 'kitchen');

test('an event that cannot be delivered becomes a dead letter, and is delivered when somebody asks for it', async () => {
  await using toy = await openToy();
  const kitchen = toy.db('kitchen');
  const got: string[] = [];
  let isDown = true;
  await publish(kitchen, 'dish.changed', { dish: 'soup', version: 1, price: 5 });
  await toy.admin`update kitchen_jobs._private_jobs set attempts = max_attempts - 1`;
  expect(await listDeadLetters(kitchen, 'kitchen')).toEqual([]);
  await toy.work('kitchen', {
    deliver: async (to) => {
      if (isDown) throw new Error('The waiter is gone.');
      got.push(to);
    },
  });

  await expect
    .poll(() => listDeadLetters(kitchen, 'kitchen'))
    .toEqual([
      expect.objectContaining({
        task: 'deliver',
        eventName: 'dish.changed',
        subscriber: 'waiter',
        lastError: 'The waiter is gone.',
        attempts: 25,
      }),
    ]);
  expect(toy.log.entries).toContainEqual({
    level: 'error',
    message: expect.stringContaining('dead letter'),
    fields: expect.objectContaining({
      event: 'dish.changed',
      to: 'waiter',
      reason: 'The waiter is gone.',
    }),
  });

  isDown = false;
  const [letter] = await listDeadLetters(kitchen, 'kitchen');
  expect(await retryDeadLetter(kitchen, 'kitchen', letter?.id ?? '')).toBe(true);

  await expect.poll(() => got, { timeout: 10_000 }).toEqual(['waiter']);
  await expect.poll(() => listDeadLetters(kitchen, 'kitchen')).toEqual([]);
  expect(await retryDeadLetter(kitchen, 'kitchen', letter?.id ?? '')).toBe(false);
});

test('the log of a failure does not repeat what the event carries', async () => {
  await using toy = await openToy();
  await toy.work('kitchen', {
    deliver: async () => {
      throw new Error('Failed query: insert … params: secret soup', {
        cause: new Error('The plate is hot.'),
      });
    },
  });

  await publish(toy.db('kitchen'), 'dish.ready', { dish: 'secret soup' });

  await expect.poll(() => toy.log.entries.filter(({ level }) => level === 'warn').length).toBe(2);
  const text = JSON.stringify(toy.log.entries);
  expect(text).toContain('The plate is hot.');
  expect(text).not.toContain('secret soup');
});

test('a job that fails takes neither the worker nor the other jobs down', async () => {
  await using toy = await openToy();
  const got: string[] = [];
  await publish(toy.db('kitchen'), 'dish.ready', { dish: 'soup' });
  await toy.admin`select cashier_jobs.add_job('unheard of')`;
  await toy.work('kitchen', {
    deliver: (to) => {
      // Not even a rejected promise: thrown before there is one, and no error.
      if (to === 'waiter') throw 'The waiter throws plates.' as unknown as Error;
      got.push(to);
      return Promise.resolve();
    },
  });

  await expect.poll(() => got).toEqual(['cashier']);
  await publish(toy.db('kitchen'), 'dish.ready', { dish: 'bread' });
  await expect.poll(() => got).toEqual(['cashier', 'cashier']);
});
