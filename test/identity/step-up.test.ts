import { requireFresh } from '@gatehouse/identity/domain/sessions/require-fresh';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anUsher, password } from '../kit/roles.ts';
import { claimsOf, codeTo, otherThan, refreshTokens } from './asks.ts';
import { signInThrough, verifyStepUp, viewerOf } from './door-asks.ts';
import { post } from '../kit/ask.ts';
import { shippedTo } from './shipped-to.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());
beforeEach(() => graph.sql`delete from identity.throttles`);

const request = (token: string) =>
  post(graph.url, { documentId: shippedTo('customer', 'RequestStepUp') }, { token });

async function asked(token: string, address: string) {
  const { data } = await request(token);
  const challengeId: string = data.requestStepUp.challenge.id;
  return { challengeId, code: await codeTo(graph, address) };
}

test('a code to the own address makes the time of authentication fresh in the tokens that follow', async () => {
  const { token, mobile } = await aCustomer(graph);
  await graph.sql`
    update identity.sessions set auth_time = now() - interval '3 days' where id = ${String(claimsOf(token)['sid'])}`;
  const proof = await asked(token, mobile);
  const wrong = { ...proof, code: otherThan(proof.code) };
  expect((await verifyStepUp(graph, wrong, token)).data.verifyStepUp.reason).toBe('WRONG');

  const { tokens } = (await verifyStepUp(graph, proof, token)).data.verifyStepUp;

  const claims = claimsOf(tokens.accessToken);
  expect(claims).toMatchObject({ amr: ['pwd', 'otp'], gen: 2, sid: claimsOf(token)['sid'] });
  expect(Date.now() / 1000 - Number(claims['auth_time'])).toBeLessThan(30);
  expect(await viewerOf(graph, token)).toBe('OK');
  const next = await refreshTokens(graph, { refreshToken: tokens.refreshToken });
  expect(claimsOf(next.data.refreshTokens.tokens.accessToken)['auth_time']).toBe(
    claims['auth_time'],
  );
});

test('an administrator proves by e-mail; ushers are shipped nothing of it', async () => {
  const { token, email } = await anAdmin(graph);
  const { data } = await graph.as(token)('mutation { requestStepUp { challenge { id channel } } }');
  expect(data.requestStepUp.challenge.channel).toBe('EMAIL');
  const challengeId: string = data.requestStepUp.challenge.id;
  const done = await verifyStepUp(graph, { challengeId, code: await codeTo(graph, email) }, token);
  expect(claimsOf(done.data.verifyStepUp.tokens.accessToken)['amr']).toEqual(['pwd', 'otp']);
  const usher = await anUsher(graph, { eventId: crypto.randomUUID() });
  // What ushers may send is shipped to them, and this is not.
  expect((await request(usher.token)).code).toBe('DOCUMENT_NOT_ALLOWED');
});

test('a code is good in its own session only', async () => {
  const { token, mobile } = await aCustomer(graph);
  const stranger = await aCustomer(graph);
  const other = (await signInThrough(graph, mobile, password)).accessToken;
  const proof = await asked(token, mobile);

  expect((await verifyStepUp(graph, proof, stranger.token)).code).toBe('NOT_FOUND');
  expect((await verifyStepUp(graph, proof, other)).code).toBe('NOT_FOUND');

  expect((await verifyStepUp(graph, proof, token)).data.verifyStepUp.tokens).toBeDefined();
});

test('what asks for a fresh proof takes one of ten minutes and none that is older', () => {
  const authTime = new Date('2026-11-25T12:00:00Z');
  const after = (seconds: number) => new Date(authTime.getTime() + seconds * 1000);

  expect(() => requireFresh({ authTime }, after(600))).not.toThrow();
  expect(() => requireFresh({ authTime }, after(601))).toThrow('requestStepUp');
});
