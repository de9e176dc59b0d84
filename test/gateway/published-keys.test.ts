import { randomUUID } from 'node:crypto';
import { publishedKeys } from '@gatehouse/kit-subgraph/published-keys';
import { tokenAudience, tokenIssuer, tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';

const minuteMs = 60_000;

const claims = {
  gen: 1,
  mv: 1,
  ep: 1,
  por: 'admin',
  rol: 'x',
  prm: [],
  amr: ['pwd'],
  auth_time: 1,
};

async function aKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' };
  const sign = (withKid = kid) =>
    new SignJWT({ ...claims, prf: randomUUID(), sid: randomUUID(), mid: randomUUID() })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: withKid })
      .setIssuer(tokenIssuer)
      .setAudience(tokenAudience)
      .setSubject(randomUUID())
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
  return { jwk, sign };
}

/** Identity and a clock, both in the hands of the test. */
function anIdentity(...published: readonly object[]) {
  const identity = { keys: published, isAway: false, asked: 0, nowMs: 0 };
  const fetchKeys = async () => {
    identity.asked += 1;
    if (identity.isAway) throw new Error('connect ECONNREFUSED');
    return Response.json({ keys: identity.keys });
  };
  const keys = publishedKeys(fetchKeys, { now: () => identity.nowMs });
  const verify = tokenVerifier(keys);
  const ask = (token: string) =>
    verify(`Bearer ${token}`).then(
      (viewer) => viewer?.portal,
      (error: { extensions: { code: string } }) => error.extensions.code,
    );
  return { identity, ask, learn: keys.learn };
}

test('keys are read once, and again in the background when they are old', async () => {
  const key = await aKey('one');
  const { identity, ask } = anIdentity(key.jwk);

  expect(await Promise.all([ask(await key.sign()), ask(await key.sign())])).toEqual([
    'admin',
    'admin',
  ]);
  identity.nowMs += 9 * minuteMs;
  expect(await ask(await key.sign())).toBe('admin');
  expect(identity.asked).toBe(1);

  identity.nowMs += minuteMs;
  expect(await ask(await key.sign())).toBe('admin');
  expect(identity.asked).toBe(2);
});

test('fault 19: while identity is away the last good keys serve on, and it is asked once a minute', async () => {
  const key = await aKey('one');
  const { identity, ask } = anIdentity(key.jwk);
  await ask(await key.sign());

  identity.isAway = true;
  identity.nowMs += 60 * minuteMs;
  const answers = [];
  for (let seconds = 0; seconds < 120; seconds += 10) {
    answers.push(await ask(await key.sign()));
    identity.nowMs += 10_000;
  }

  expect(new Set(answers)).toEqual(new Set(['admin']));
  expect(identity.asked).toBe(1 + 2);
});

test('fault 19: unknown key ids cause at most one look a minute, also when it fails', async () => {
  const key = await aKey('one');
  const { identity, ask } = anIdentity(key.jwk);
  await ask(await key.sign());
  const strange = async () => ask(await key.sign(randomUUID()));

  identity.nowMs += minuteMs;
  const together = await Promise.all(Array.from({ length: 20 }, strange));
  identity.isAway = true;
  identity.nowMs += minuteMs;
  const later = [await strange(), await strange(), await strange()];

  expect(new Set([...together, ...later])).toEqual(new Set(['UNAUTHENTICATED']));
  expect(identity.asked).toBe(1 + 1 + 1);
});

test('fault 19: a new key is found by its id within the minute, and the old one stays valid beside it', async () => {
  const [old, fresh] = [await aKey('old'), await aKey('new')];
  const { identity, ask } = anIdentity(old.jwk);
  await ask(await old.sign());

  identity.keys = [old.jwk, fresh.jwk];
  identity.nowMs += minuteMs;

  expect(await ask(await fresh.sign())).toBe('admin');
  expect(await ask(await old.sign())).toBe('admin');
  expect(identity.asked).toBe(2);
});

test('without any keys a token is neither right nor wrong: SUBGRAPH_UNAVAILABLE, until there are some', async () => {
  const key = await aKey('one');
  const { identity, ask } = anIdentity(key.jwk);
  identity.isAway = true;

  expect(await ask(await key.sign())).toBe('SUBGRAPH_UNAVAILABLE');
  expect(await ask(await key.sign())).toBe('SUBGRAPH_UNAVAILABLE');
  expect(identity.asked).toBe(1);

  identity.isAway = false;
  identity.nowMs += 1000;
  expect(await ask(await key.sign())).toBe('admin');
});

test('keys that are none do not take the place of good ones', async () => {
  const key = await aKey('one');
  const { identity, ask } = anIdentity(key.jwk);
  await ask(await key.sign());

  identity.keys = 'nonsense' as never;
  identity.nowMs += 10 * minuteMs;
  await ask(await key.sign());

  expect(identity.asked).toBe(2);
  expect(await ask(await key.sign())).toBe('admin');
});

test('a key that identity tells by itself is known without asking for it', async () => {
  const [old, fresh] = [await aKey('old'), await aKey('fresh')];
  const { identity, ask, learn } = anIdentity(old.jwk);
  expect(await ask(await old.sign())).toBe('admin');
  identity.isAway = true;
  expect(await ask(await fresh.sign())).toBe('UNAUTHENTICATED');

  learn({ keys: [fresh.jwk, old.jwk] });

  expect(await ask(await fresh.sign())).toBe('admin');
  expect(await ask(await old.sign())).toBe('admin');
  expect(identity.asked).toBe(1);
});
