import { forgetOldRows } from '@gatehouse/identity/domain/forget-old-rows';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { liftLock } from '@gatehouse/identity/domain/throttles/lift-lock';
import * as tables from '@gatehouse/identity-db/schema';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, password } from '../kit/roles.ts';
import { openAnother, type AnotherProcess } from './another-process.ts';
import { signInCustomer, wrongPassword } from './asks.ts';

const mobile = '+447700900123';
const nobodys = '+447700900999';

type Asking = Pick<AnotherProcess, 'ask'>;

const fail = (process: Asking, number = mobile) =>
  signInCustomer(process, { mobile: number, password: wrongPassword });
const succeed = (process: Asking) => signInCustomer(process, { mobile, password });

/** What an administrator does, and a reset. */
async function lift({ databaseUrl, secret }: Graph): Promise<void> {
  const { db, close } = openDb(databaseUrl, { schema: tables, applicationName: 'test' });
  await liftLock({ db, keys: deriveKeys(secret) }, { realm: 'events', identifier: mobile });
  await close();
}

/** Every lock and every address has had its time. */
const timePasses = ({ sql }: Graph) => sql`
  update identity.throttles set
    window_start = window_start - interval '31 minutes', blocked_until = blocked_until - interval '31 minutes'`;

test('I-10 CORE-02: five failures at two processes lock at both, a restart lifts nothing, an administrator does', async () => {
  await using graph = await openGraph({ worker: false });
  await aCustomer(graph, { mobile });
  {
    await using first = await openAnother(graph);
    await using second = await openAnother(graph);
    const failures = [fail(first), fail(second), fail(first), fail(second), fail(first)];
    const answers = await Promise.all([...failures, fail(second), fail(first)]);
    expect(answers.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(2);
    for (const process of [first, second])
      expect((await succeed(process)).code).toBe('RATE_LIMITED');
  }

  await using restarted = await openAnother(graph);
  expect((await succeed(restarted)).code).toBe('RATE_LIMITED');
  await lift(graph);
  expect((await succeed(restarted)).data.signInCustomer.__typename).toBe('SignInCustomerPayload');
});

/** What the guess after a hundred failures is told; five at a time, as the locks between allow. */
async function hundredFailures(graph: Graph, number: string) {
  for (let each = 0; each < 20; each += 1) {
    await Promise.all(Array.from({ length: 5 }, () => fail(graph, number)));
    await timePasses(graph);
  }
  const { errors } = await fail(graph, number);
  return { ...errors?.[0], extensions: { ...errors?.[0]?.extensions, requestId: '' } };
}

test('CORE-02: a hundred failures in a row end the guessing, for a number that nobody has alike, until it is lifted', async () => {
  await using graph = await openGraph({ worker: false });
  await aCustomer(graph, { mobile });

  const known = await hundredFailures(graph, mobile);
  const unknown = await hundredFailures(graph, nobodys);

  expect(unknown).toEqual(known);
  expect(known.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 1800 });
  for (let each = 0; each < 3; each += 1) {
    await timePasses(graph);
    expect((await succeed(graph)).code).toBe('RATE_LIMITED');
  }
  // The owner is told, once; nobody else is.
  const told = await graph.sql`select target from identity.messages where content is not null`;
  expect(told).toEqual([{ target: mobile }]);

  await timePasses(graph);
  await lift(graph);
  expect((await succeed(graph)).data.signInCustomer.__typename).toBe('SignInCustomerPayload');
});

test('CORE-02: no housekeeping lifts what a hundred failures have locked', async () => {
  await using graph = await openGraph({ worker: false });
  await aCustomer(graph, { mobile });
  await hundredFailures(graph, mobile);
  const { db, close } = openDb(graph.databaseUrl, { schema: tables, applicationName: 'test' });

  await forgetOldRows(db, new Date(Date.now() + 400 * 86_400_000));
  await close();

  const left = await graph.sql`select count from identity.throttles`;
  expect(left).toEqual([{ count: 101 }]);
  expect((await succeed(graph)).code).toBe('RATE_LIMITED');
});
