import { registerCustomer } from '@gatehouse/identity/domain/accounts/register-customer';
import { requestPasswordReset } from '@gatehouse/identity/domain/passwords/request-password-reset';
import { hashCode } from '@gatehouse/identity/domain/challenges/one-time-code';
import { signIn } from '@gatehouse/identity/domain/sessions/sign-in';
import { verifySignIn } from '@gatehouse/identity/domain/sessions/verify-sign-in';
import {
  passwordFailures,
  passwordFailuresInARow,
} from '@gatehouse/identity/domain/throttles/limits';
import { throttleKey } from '@gatehouse/identity/domain/throttles/throttle-key';
import type { Visit } from '@gatehouse/identity/domain/visit';
import * as tables from '@gatehouse/identity-db/schema';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anUsher, password } from '../kit/roles.ts';
import { goodPassword, wrongPassword } from './asks.ts';
import { openDoor } from './open-door.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
});
afterAll(() => graph[Symbol.asyncDispose]());

/** What is asked of the database meanwhile, by the beginnings of the texts, and what became of it. */
async function asked(work: (visit: Visit) => Promise<unknown>) {
  const texts: string[] = [];
  const debug = (_connection: number, text: string) =>
    void texts.push(text.trim().split('(')[0] ?? '');
  // Another client than ours, for this one shows what it sends.
  const sql = postgres(graph.databaseUrl, { debug, max: 1, fetch_types: false });
  await using door = await openDoor(graph);
  const visit = { ...door.visit(), db: drizzle(sql, { schema: tables }) };
  const ended = await work(visit).then(
    () => 'answered',
    (error: Error) => error.message,
  );
  await sql.end();
  return { texts, ended };
}

test('WEB-01 WEB-03 WEB-07 I-07: what nobody has costs the same statements as what somebody has', async () => {
  const { mobile } = await aCustomer(graph);
  const { email } = await anAdmin(graph);
  const { username } = await anUsher(graph, { eventId: crypto.randomUUID(), username: 'gate-one' });
  await graph.sql`update identity.ushers set contact = 'usher@mail.example'`;
  const nobodys = '+447700899999';
  const reset = (portal: 'customer' | 'usher' | 'admin') => (visit: Visit, identifier: string) =>
    requestPasswordReset(visit, { portal, identifier });
  const doors = [
    [reset('customer'), mobile, nobodys],
    [reset('usher'), username, 'gate-two'],
    [reset('admin'), email, 'nobody@mail.example'],
    [
      (visit: Visit, identifier: string) =>
        signIn(visit, { portal: 'customer', identifier, password: wrongPassword }),
      mobile,
      nobodys,
    ],
    [
      (visit: Visit, who: string) =>
        registerCustomer(visit, { mobile: who, password: goodPassword, name: 'Leila' }),
      mobile,
      nobodys,
    ],
  ] as const;

  for (const [ask, known, unknown] of doors) {
    const ofKnown = await asked((visit) => ask(visit, known));
    expect(ofKnown.texts.length).toBeGreaterThan(8);
    expect(await asked((visit) => ask(visit, unknown))).toEqual(ofKnown);
    await graph.sql`delete from identity.throttles`;
  }
});

test('CORE-02: the guess that ends the guessing costs the same, whether there is an owner to tell or none', async () => {
  const { mobile } = await aCustomer(graph);
  const afterAHundred = (identifier: string) =>
    asked(async (visit) => {
      const ask = () => signIn(visit, { portal: 'customer', identifier, password });
      await ask();
      const keyOf = (limit: { readonly name: string }) =>
        throttleKey(visit.keys.throttles, limit, `events\n${identifier}`);
      await graph.sql`
        update identity.throttles set count = 100 where key = ${keyOf(passwordFailuresInARow)}`;
      await graph.sql`delete from identity.throttles where key = ${keyOf(passwordFailures)}`;
      await ask();
    });

  const known = await afterAHundred(mobile);

  expect(known.ended).toContain('Too many');
  expect(await afterAHundred('+447700899998')).toEqual(known);
  const told = await graph.sql`select target from identity.messages where content is not null`;
  expect(told.map(({ target }) => target as string)).toContain(mobile);
});

test('WEB-04: the code of a sign-in costs fifteen statements, and one look at where the person stands', async () => {
  const { mobile } = await aCustomer(graph);
  await using door = await openDoor(graph, { isEveryPasswordRight: true });
  const signing = await signIn(door.visit(), { portal: 'customer', identifier: mobile, password });
  const challengeId = signing.outcome === 'challenged' ? signing.challenge.id : '';
  const code = '123456';
  await graph.sql`
    update identity.challenges set secret_hash = ${hashCode(door.visit().keys.codes, challengeId, code)}
    where id = ${challengeId}`;

  const { texts } = await asked(async (visit) => {
    expect((await verifySignIn(visit, { challengeId, code })).outcome).toBe('signedIn');
  });

  const looks = texts.filter((text) => text.startsWith('select "identity"."memberships"."id"'));
  expect(looks).toHaveLength(1);
  expect(texts.length).toBeLessThanOrEqual(15);
});
