import { setImmediate as endOfTurn } from 'node:timers/promises';
import { requestDeadlineMs } from '@gatehouse/gateway/limits';
import { publishedKeys } from '@gatehouse/kit-subgraph/published-keys';
import { tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openToyGraph, type ToyGraph } from '../gateway/toy-graph.ts';
import { toyTokens } from '../gateway/toy-tokens.ts';
import { probe } from './probe.ts';
import { people, scores } from './social-graph.ts';

let graph: ToyGraph;
beforeAll(async () => {
  graph = await openToyGraph({ people, scores });
});
afterAll(() => graph[Symbol.asyncDispose]());

const now = Math.floor(Date.now() / 1000);
const { sign, publicKey } = toyTokens;
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const stranger = async () => (await generateKeyPair('EdDSA')).privateKey;
const publicBytes = async () => new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));

const unsigned = async () => {
  const [, payload = ''] = (await sign('admin')).split('.');
  return `${base64({ alg: 'none', typ: 'at+jwt' })}.${payload}.`;
};
const altered = async () => {
  const [header, payload = '', signature] = (await sign('customer')).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${header}.${base64({ ...claims, por: 'admin' })}.${signature}`;
};

describe('47: tokens that are not wholly right', () => {
  test.each<readonly [string, () => Promise<string> | string]>([
    ['expired', () => sign('customer', { claims: { iat: now - 900, exp: now - 300 } })],
    ['not yet valid', () => sign('customer', { claims: { nbf: now + 300 } })],
    ['without an end', () => sign('customer', { claims: { exp: undefined as never } })],
    ['algorithm none', unsigned],
    [
      'algorithm confusion: HS256 with the public key',
      async () => sign('admin', { header: { alg: 'HS256' }, key: await publicBytes() }),
    ],
    ['a key of its own', async () => sign('admin', { key: await stranger() })],
    ['an unknown key id', () => sign('customer', { header: { kid: 'other' } })],
    ['altered', altered],
    ['wrong audience', () => sign('customer', { claims: { aud: 'another' } })],
    ['wrong issuer', () => sign('customer', { claims: { iss: 'another' } })],
    ['of another type', () => sign('customer', { header: { typ: 'JWT' } })],
    ['of an unknown portal', () => sign('root')],
    ['without claims we need', () => sign('customer', { claims: { sid: 'x' } })],
    ['no token', () => 'null'],
    ['nothing', () => ''],
  ])('%s: 401, one code and one text', async (_what, token) => {
    const sent = { token: await token() };
    const { status, errors, data } = await probe(graph, () => graph.ask('{ ok }', {}, sent));

    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: 'Sign in to do this.',
        extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) },
      },
    ]);
  });

  test('another scheme is no token of ours', async () => {
    const { status, code } = await graph.ask(
      '{ ok }',
      {},
      { headers: { authorization: 'Basic dXNlcjpwYXNz' } },
    );

    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('keys that do not come cost their request its deadline and no more', async () => {
    // Only the timers that are set from here on: those of the server itself stand.
    const isAsked = Promise.withResolvers<void>();
    const verifyToken = () => {
      isAsked.resolve();
      return new Promise<never>(() => {});
    };
    await using stuck = await openToyGraph({ people, scores }, { backends: { verifyToken } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asking = stuck.ask('{ ok }', {}, { token: 'any' });
    await isAsked.promise;
    // In the turn after it the deadline has been set.
    await endOfTurn();
    await vi.advanceTimersByTimeAsync(requestDeadlineMs);
    vi.useRealTimers();

    const { status, code } = await asking;

    expect([status, code]).toEqual([504, 'SUBGRAPH_TIMEOUT']);
  });

  test('without keys nobody is told that a token is wrong', async () => {
    const verifyToken = tokenVerifier(publishedKeys(() => Promise.reject(new Error('away'))));
    await using keyless = await openToyGraph({ people, scores }, { backends: { verifyToken } });

    const { status, code } = await keyless.ask('{ ok }', {}, { token: await sign('customer') });
    const nobody = await keyless.ask('{ ok }');

    expect([status, code]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    expect(nobody.status).toBe(200);
  });

  test('and a right one passes', async () => {
    const { status, data } = await graph.ask('{ ok }', {}, { token: await sign('customer') });

    expect([status, data]).toEqual([200, { ok: 'fine' }]);
  });
});
