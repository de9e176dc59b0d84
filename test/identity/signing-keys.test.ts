import * as tables from '@gatehouse/identity-db/schema';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { listPublicKeys } from '@gatehouse/identity/domain/tokens/list-public-keys';
import { openSigner } from '@gatehouse/identity/domain/tokens/open-signer';
import { rotateSigningKeys } from '@gatehouse/identity/domain/tokens/rotate-signing-keys';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { decodeProtectedHeader } from 'jose';
import { expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { openAnother } from './another-process.ts';
import { me } from './asks.ts';

const dayMs = 86_400_000;

/** Identity's database and its key for keys, beside a whole graph. */
function openKeys({ databaseUrl, secret }: Graph) {
  const { db, close } = openDb(databaseUrl, {
    schema: tables,
    applicationName: 'test',
    max: 8,
  });
  const { signingKeys: key } = deriveKeys(secret);
  return { db, key, [Symbol.asyncDispose]: close };
}

const kidOf = (token: string) => decodeProtectedHeader(token).kid;

test('CORE-01: the published key set holds the public half and nothing else', async () => {
  await using graph = await openGraph();
  const { token } = await aCustomer(graph);

  const answer = await fetch(`${graph.url}/identity/jwks.json`);
  const { keys } = (await answer.json()) as { keys: Record<string, string>[] };

  const { kid, alg, typ } = decodeProtectedHeader(token);
  expect({ alg, typ }).toEqual({ alg: 'EdDSA', typ: 'at+jwt' });
  expect(keys.map((key) => key['kid'])).toEqual([kid]);
  expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  const [row] = await graph.sql`select private_jwk from identity.signing_keys`;
  expect(String(row?.['private_jwk'])).not.toContain('"d"');
});

test('of many processes that start at once, one makes the signing key', async () => {
  await using graph = await openGraph();
  await graph.sql`delete from identity.signing_keys`;
  await using keys = openKeys(graph);

  await Promise.all(
    Array.from({ length: 8 }, () => rotateSigningKeys(keys.db, keys.key, new Date())),
  );

  expect(await graph.sql`select kid from identity.signing_keys`).toHaveLength(1);
});

test('CORE-01: the next key is published a day before it signs, and the old one verifies until its last token is dead', async () => {
  await using graph = await openGraph();
  await using keys = openKeys(graph);
  const { db, key } = keys;
  const published = async () => (await listPublicKeys(db)).keys.map(({ kid }) => kid);
  const [first] = await published();
  const madeAt = Date.now();
  const rotate = (days: number) => rotateSigningKeys(db, key, new Date(madeAt + days * dayMs));

  await rotate(28);
  expect(await published()).toEqual([first]);
  await rotate(29);
  await rotate(29.5);
  const [next, ...others] = await published();
  expect(others).toEqual([first]);

  const claims = { sub: 'somebody' };
  const life = { issuedAt: new Date(), expiresAt: new Date(Date.now() + 60_000) };
  const before = await (await openSigner(db, key))(claims, life);
  expect(kidOf(before)).toBe(first);
  // The hour of the next key comes: what was thirty days ahead is now.
  await graph.sql`update identity.signing_keys
    set sign_from = sign_from - interval '30 days 1 minute',
      sign_until = sign_until - interval '30 days 1 minute',
      verify_until = verify_until - interval '30 days 1 minute'`;
  const after = await (await openSigner(db, key))(claims, life);
  expect(kidOf(after)).toBe(next);
  await rotate(0);
  expect(await published()).toEqual([next, first]);
  await rotate(0.1);
  expect(await published()).toEqual([next]);
});

test('CORE-01: a token under the next key is taken by every subgraph, one under a forgotten key by none', async () => {
  await using graph = await openGraph();
  await using keys = openKeys(graph);
  const { token: early } = await aCustomer(graph);
  await me(graph, early);
  await rotateSigningKeys(keys.db, keys.key, new Date(Date.now() + 29.5 * dayMs));
  await graph.sql`update identity.signing_keys set sign_from = sign_from - interval '31 days'`;

  const { token: late } = await aCustomer(graph);

  expect(kidOf(late)).not.toBe(kidOf(early));
  const answers = await Promise.all([
    me(graph, late),
    graph.ask('{ myTickets(first: 1) { edges { cursor } } }', {}, { token: late }),
    me(graph, early),
  ]);
  expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);

  await graph.sql`delete from identity.signing_keys where kid = ${kidOf(early) ?? ''}`;
  // A process starts with the set of the last heartbeat, and keeps what it has verified until the token ends.
  const isTold = async () => {
    const rows = await graph.sql`select keys::text as text from ticketing.identity_state
      union all select keys::text from payments.identity_state
      union all select keys::text from finances.identity_state`;
    return rows.some(({ text }) => String(text).includes(kidOf(early) ?? '')) ? undefined : true;
  };
  expect(await waitFor(isTold, { timeoutMs: 20_000 })).toBe(true);
  await using fresh = await openAnother(graph);
  expect((await me(fresh, early)).code).toBe('UNAUTHENTICATED');
  expect((await me(fresh, late)).code).toBeUndefined();
});
