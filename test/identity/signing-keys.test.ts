import * as tables from '@gatehouse/identity-db/schema';
import { deriveKeys } from '@gatehouse/identity/domain/keys';
import { createSigningKey } from '@gatehouse/identity/domain/tokens/create-signing-key';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';

test('CORE-01: the published key set holds the public half and nothing else', async () => {
  await using graph = await openGraph();
  const { token } = await aCustomer(graph);

  const answer = await fetch(`${graph.url}/identity/jwks.json`);
  const { keys } = (await answer.json()) as { keys: Record<string, string>[] };

  const [header = ''] = token.split('.');
  const { kid, alg, typ } = JSON.parse(Buffer.from(header, 'base64url').toString()) as Record<
    string,
    string
  >;
  expect({ alg, typ }).toEqual({ alg: 'EdDSA', typ: 'at+jwt' });
  expect(keys.map((key) => key['kid'])).toEqual([kid]);
  expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  const [row] = await graph.sql`select private_jwk from identity.signing_keys`;
  expect(String(row?.['private_jwk'])).not.toContain('"d"');
});

test('of many processes that start at once, one makes the signing key', async () => {
  await using graph = await openGraph();
  await graph.sql`delete from identity.signing_keys`;
  const { signingKeys: key } = deriveKeys(graph.secret);
  const { db, close } = openDb(graph.databaseUrl, {
    schema: tables,
    applicationName: 'test',
    max: 8,
  });

  await Promise.all(Array.from({ length: 8 }, () => createSigningKey(db, key, new Date())));
  await close();

  expect(await graph.sql`select kid from identity.signing_keys`).toHaveLength(1);
});
