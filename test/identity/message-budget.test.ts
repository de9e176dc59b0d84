import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, password } from '../kit/roles.ts';
import { openAnother, type AnotherProcess } from './another-process.ts';
import { goodPassword, register, signInCustomer } from './asks.ts';

const registerAs = (process: Pick<AnotherProcess, 'ask'>, index: number) =>
  register(process, { mobile: `+4477009001${10 + index}`, password: goodPassword, name: 'Leila' });

const messagesOf = async ({ sql }: Graph) => (await sql`select id from identity.messages`).length;

test('I-06 CORE-02: the whole deployment sends no more in an hour than its budget, and no purpose more than half', async () => {
  await using graph = await openGraph({ worker: false, environment: { MESSAGES_PER_HOUR: '3' } });
  const people = await Promise.all([aCustomer(graph), aCustomer(graph), aCustomer(graph)]);

  const registrations = [];
  for (const index of [0, 1, 2]) registrations.push(await registerAs(graph, index));
  const signIns = [];
  for (const { mobile } of people) signIns.push(await signInCustomer(graph, { mobile, password }));

  expect(registrations.map(({ code }) => code)).toEqual([undefined, undefined, 'RATE_LIMITED']);
  // What registrations may not have is left to those who sign in: one more, then all is spent.
  expect(signIns.map(({ code }) => code)).toEqual([undefined, 'RATE_LIMITED', 'RATE_LIMITED']);
  expect(await messagesOf(graph)).toBe(3);
  const retryAfter = signIns[1]?.errors?.[0]?.extensions['retryAfter'];
  expect(retryAfter).toBeGreaterThan(3500);
  expect(retryAfter).toBeLessThanOrEqual(3600);

  await graph.sql`
    update identity.throttles set
      window_start = window_start - interval '1 hour', blocked_until = blocked_until - interval '1 hour'`;
  const [{ mobile }] = people;
  expect((await signInCustomer(graph, { mobile, password })).code).toBeUndefined();
});

test('a budget that is spent late in its hour is refused for the rest of the hour only', async () => {
  await using graph = await openGraph({ worker: false, environment: { MESSAGES_PER_HOUR: '2' } });
  await registerAs(graph, 0);
  await graph.sql`update identity.throttles set window_start = window_start - interval '50 minutes'`;

  const { errors } = await registerAs(graph, 1);

  const retryAfter = errors?.[0]?.extensions['retryAfter'];
  expect(retryAfter).toBeGreaterThan(590);
  expect(retryAfter).toBeLessThanOrEqual(600);
});

/** Eight people register at the same moment, at two processes with a budget of six, half of it for registrations. */
async function flood(graph: Graph): Promise<number> {
  const environment = { MESSAGES_PER_HOUR: '6' };
  await using first = await openAnother(graph, { environment });
  await using second = await openAnother(graph, { environment });
  const asks = Array.from({ length: 8 }, (_, index) =>
    registerAs(index % 2 === 0 ? first : second, index),
  );
  return (await Promise.all(asks)).filter(({ code }) => code === undefined).length;
}

test('CORE-02: two processes spend one budget', async () => {
  await using graph = await openGraph({ worker: false });

  expect(await flood(graph)).toBe(3);
  expect(await messagesOf(graph)).toBe(3);
});

test('control: where the count is lost, two processes send all that is asked', async () => {
  await using graph = await openGraph({ worker: false });
  await graph.sql.unsafe(`
    create function public.lose_count() returns trigger language plpgsql as
      $$ begin new.count := 0; return new; end $$;
    create trigger lose_count before insert or update on identity.throttles
      for each row execute function public.lose_count();`);

  expect(await flood(graph)).toBe(8);
});
