import { randomUUID } from 'node:crypto';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { documentsOfRootFields } from '../permissions/root-field-documents.ts';
import { claimsOf } from './asks.ts';
import { openDoor } from './open-door.ts';
import { openIdentity } from './open-identity.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

/** What a stage opens; everything else, in any subgraph, is closed. */
const open = {
  select_scope: ['myMemberships', 'selectMembership', 'signOut', 'viewer'],
  change_password: ['changePassword', 'signOut', 'viewer'],
};

/** The token of a session that is not wholly signed in, under identity's key. */
async function aStageToken(graph: Graph, claims: object): Promise<string> {
  await using door = await openDoor(graph);
  const issuedAt = new Date();
  const expiresAt = new Date(issuedAt.getTime() + 600_000);
  return door.visit().signToken({ ...claims }, { issuedAt, expiresAt });
}

/** Nobody in particular: no membership is chosen, so there is no profile and no role. */
const unscoped = () => ({
  sub: randomUUID(),
  sid: randomUUID(),
  gen: 1,
  ep: 1,
  por: 'customer',
  prm: [],
  amr: ['pwd'],
  auth_time: Math.floor(Date.now() / 1000),
});

test.each(['select_scope', 'change_password'] as const)(
  'I-17 I-21: in stage %s every other root field of every subgraph is FORBIDDEN',
  async (stage) => {
    const { token } = await aCustomer(graph);
    const claims = stage === 'select_scope' ? unscoped() : claimsOf(token);
    const staged = await aStageToken(graph, { ...claims, stg: stage });
    const { data } = await graph.ask(getIntrospectionQuery());
    const documents = documentsOfRootFields(buildClientSchema(data)).filter(
      ({ field }) => !open[stage].includes(field),
    );
    expect(documents.length).toBeGreaterThan(20);

    for (const { field, text } of documents) {
      const { code, data: answered } = await graph.as(staged)(text);
      expect([field, code]).toEqual([field, 'FORBIDDEN']);
      expect(Object.values(answered ?? {}).every((value) => value === null)).toBe(true);
    }
  },
);

test('I-17: in a stage signing out works; and without the stage the same session asks anything', async () => {
  const { token } = await aCustomer(graph);
  const staged = await aStageToken(graph, { ...claimsOf(token), stg: 'change_password' });

  expect((await graph.as(staged)('{ me { id } }')).code).toBe('FORBIDDEN');
  expect((await graph.as(token)('{ me { id } }')).code).toBeUndefined();
  const { data } = await graph.as(staged)('mutation { signOut { signedOutAt } }');
  expect(data.signOut.signedOutAt).toBeDefined();
  expect((await graph.as(token)('{ me { id } }')).code).toBe('UNAUTHENTICATED');
});

test('I-17: fragments, aliases, skipped fields and entities are no way around a stage', async () => {
  const customer = await aCustomer(graph);
  const claims = { ...claimsOf(customer.token), stg: 'change_password' };
  const staged = await aStageToken(graph, claims);
  await using identity = await openIdentity(graph);
  const caller = { requestId: 'test', address: '192.0.2.1', userAgent: 'test' };
  const authorization = `Bearer ${staged}`;
  const codeOf = async (query: string) => {
    const { errors, data } = await identity.open.execute({ query }, { ...caller, authorization });
    expect(data?.['me'] ?? null).toBeNull();
    return errors?.[0]?.extensions['code'] ?? 'OK';
  };

  expect(
    await codeOf('{ ...F } fragment F on Query { ...G } fragment G on Query { me { id } }'),
  ).toBe('FORBIDDEN');
  expect(await codeOf('{ ... on Query { viewer: me { id } } }')).toBe('FORBIDDEN');
  expect(await codeOf('{ __typename me @skip(if: true) { id } }')).toBe('FORBIDDEN');
  expect(await codeOf('{ __schema { types { name } } }')).toBe('FORBIDDEN');
  expect(await codeOf('{ _service { sdl } }')).toBe('FORBIDDEN');
  expect(await codeOf('{ __typename }')).toBe('OK');
  const representations = [{ __typename: 'Customer', id: customer.id }];
  const seen = await identity.entities(representations, '... on Customer { name }', staged);
  expect(seen).toEqual({ entities: [], codes: ['FORBIDDEN'] });
});

test('CORE-01: a token without a membership counts in a stage only, and an unknown stage opens nothing', async () => {
  const { token } = await aCustomer(graph);
  const { mid: _mid, ...homeless } = claimsOf(token);
  const codeOf = async (claims: object) =>
    (await graph.as(await aStageToken(graph, claims))('{ __typename }')).code ?? 'OK';

  expect(await codeOf(claimsOf(token))).toBe('OK');
  expect(await codeOf(homeless)).toBe('UNAUTHENTICATED');
  expect(await codeOf({ ...homeless, stg: 'select_scope' })).toBe('OK');
  expect(await codeOf({ ...claimsOf(token), stg: 'other' })).toBe('UNAUTHENTICATED');
  for (const claim of ['gen', 'ep', 'prm', 'amr', 'mv', 'prf', 'rol', 'sid'])
    expect([claim, await codeOf({ ...claimsOf(token), [claim]: undefined })]).toEqual([
      claim,
      'UNAUTHENTICATED',
    ]);
});
