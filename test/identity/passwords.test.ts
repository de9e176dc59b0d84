import { boundedQueue } from '@gatehouse/identity/domain/passwords/bounded-queue';
import { hashPassword } from '@gatehouse/identity/domain/passwords/hash-password';
import { openPasswords } from '@gatehouse/identity/domain/passwords/open-passwords';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

test('hashes are argon2id with 19 MiB and two passes, and never twice the same', async () => {
  const [one, two] = await Promise.all([hashPassword('seven lamps'), hashPassword('seven lamps')]);

  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
});

test('one text in two Unicode spellings is one password', async () => {
  const passwords = await openPasswords();
  using turn = passwords.admit();
  const hash = await turn.hash('Caf\u00e9 de nuit');

  expect(await turn.verify(hash, 'Cafe\u0301 de nuit')).toBe(true);
  expect(await turn.verify(hash, 'Cafe de nuit')).toBe(false);
});

test('without a hash, verifying does the same work as with one and is false', async () => {
  const compared: string[] = [];
  const verifyHash = async (hash: string) => {
    compared.push(hash);
    return true;
  };
  const passwords = await openPasswords({ verifyHash });
  using turn = passwords.admit();
  const hash = await turn.hash('seven lamps');

  expect(await turn.verify(hash, 'eight lamps')).toBe(true);
  // Even where the comparison says yes: there is nobody whose password it could be.
  expect(await turn.verify(undefined, 'eight lamps')).toBe(false);
  expect(await turn.verify(null, 'eight lamps')).toBe(false);

  const costs = compared.map((each) => each.split('$').slice(0, 4).join('$'));
  expect(costs).toEqual(Array.from({ length: 3 }, () => '$argon2id$v=19$m=19456,t=2,p=1'));
});

test('a full queue refuses at once with RATE_LIMITED, and serves everybody whom it admitted', async () => {
  const passwords = await openPasswords({ runningMax: 1, placesAtFirst: 3 });
  const turns = [1, 2, 3].map(() => passwords.admit());

  expect(() => passwords.admit()).toThrow(
    expect.objectContaining({
      extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) },
    }),
  );

  // The place is kept from the door on, whenever the work comes.
  const hashes = await Promise.all(turns.map((turn) => turn.hash('seven lamps')));
  expect(new Set(hashes).size).toBe(3);
  expect(() => passwords.admit()).toThrow('Too many attempts');

  turns[0]?.[Symbol.dispose]();
  turns[0]?.[Symbol.dispose]();
  using again = passwords.admit();
  expect(await again.hash('eight lamps')).toMatch(/^\$argon2id/);
  expect(() => passwords.admit()).toThrow('Too many attempts');
});

test('the queue runs no more than it may, in the order of arrival, and survives work that fails', async () => {
  const queue = boundedQueue({ runningMax: 2, stayMaxMs: 10_000, placesAtFirst: 12 });
  const started: number[] = [];
  const running = { now: 0, most: 0 };
  const work = (index: number) => async () => {
    started.push(index);
    running.now += 1;
    running.most = Math.max(running.most, running.now);
    await pause(2);
    running.now -= 1;
    if (index === 3) throw new Error('This piece fails.');
  };

  const runs = [1, 2, 3, 4, 5, 6, 7].map(async (index) => {
    using place = queue.enter();
    await place?.run(work(index));
  });
  const results = await Promise.allSettled(runs);

  expect(running.most).toBe(2);
  expect(started).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});

test('the queue has as many places as leave in time: fewer where that takes too long, more where all are taken and it does not', async () => {
  const queue = boundedQueue({ runningMax: 1, stayMaxMs: 30, placesAtFirst: 6 });
  const fill = () => Array.from({ length: 50 }, () => queue.enter()).filter((each) => !!each);
  const empty = (taken: ReturnType<typeof fill>) =>
    taken.forEach((place) => place[Symbol.dispose]());

  const first = fill();
  await pause(60);
  empty(first);
  const whenLate = fill();
  for (let each = 0; each < 40; each += 1) {
    empty(whenLate.splice(0, 1));
    whenLate.push(...fill());
  }

  expect(first).toHaveLength(6);
  expect(whenLate.length).toBeGreaterThan(6);
  await pause(60);
  empty(whenLate);
  for (let each = 0; each < 3; each += 1) {
    const late = fill();
    await pause(60);
    empty(late);
  }
  const last = fill();
  expect(last.length).toBeLessThan(6);
  expect(last.length).toBeGreaterThan(0);
  empty(last);
});

test('hashing leaves the event loop to others', async () => {
  const order: string[] = [];
  const hashing = hashPassword('seven lamps').then(() => order.push('the hash'));
  const others = new Promise<void>((resolve) => {
    setImmediate(() => {
      order.push('somebody else');
      resolve();
    });
  });

  await Promise.all([hashing, others]);

  // On the event loop the hash would be made before anything else had a turn.
  expect(order).toEqual(['somebody else', 'the hash']);
});
