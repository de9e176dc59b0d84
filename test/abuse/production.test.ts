import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { post } from '../kit/ask.ts';
import { openToyGraph, type ToyGraph } from '../gateway/toy-graph.ts';
import { probe } from './probe.ts';
import { people, scores } from './social-graph.ts';

const bodies = [
  getIntrospectionQuery(),
  '{ __type(name: "User") { name fields { name } } }',
  '{ ...A } fragment A on Query { __schema { types { name } } }',
  '{ ok: __schema { types { name } } }',
];
const misspelt = [
  '{ okk }',
  '{ user(iid: 1) { id } }',
  '{ me { nam } }',
  'query ($input: EchoInputt) { echo(input: $input) }',
  '{ echo(input: { valu: "x" }) }',
  '{ paint(colour: REDD) }',
];

const manifests = mkdtempSync(path.join(tmpdir(), 'gatehouse-production-'));
const idOf = (body: string) => createHash('sha256').update(body).digest('hex');
const operations = [...bodies, ...misspelt].map((body) => ({
  id: idOf(body),
  name: 'X',
  type: 'query',
  body,
}));
writeFileSync(
  path.join(manifests, 'customer.json'),
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
);

let graph: ToyGraph;
beforeAll(async () => {
  graph = await openToyGraph(
    { people, scores },
    {
      production: true,
      // Asked for, and yet not there.
      explorer: 'sandbox',
      manifests,
      // Subgraphs that run as in development.
      backends: { route: async () => new Response('inbox of codes') },
    },
  );
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(manifests, { recursive: true });
});

describe('in production, as nobody', () => {
  test.each(['/graphql', '/', '/explorer', '/explorer/examples.json', '/dev/inbox', '/sandbox'])(
    '36: no page at %s',
    async (page) => {
      const response = await fetch(graph.url + page, { headers: { accept: 'text/html' } });

      expect(response.status).toBe(404);
    },
  );

  test.each(['dev/inbox', 'dev/inbox.json?to=x', 'x/../dev/inbox', '%2e/dev/inbox'])(
    '36: nothing for developers at /people/%s, even where the subgraph would answer',
    async (path) => {
      const response = await fetch(`${graph.url}/people/${path}`);

      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('inbox of codes');
      expect((await fetch(`${graph.url}/people/picture`)).status).toBe(200);
    },
  );

  test.each(bodies)(
    '37: introspection is refused as a text and by an id, however it is written: %#',
    async (body) => {
      const byText = await probe(graph, () => post(graph.url, { query: body }));
      const byId = await probe(graph, () => post(graph.url, { documentId: idOf(body) }));

      for (const { status, code, text } of [byText, byId]) {
        expect([status, code]).toEqual([400, 'DOCUMENT_NOT_ALLOWED']);
        expect(text).not.toContain('User');
      }
    },
  );

  test.each(misspelt)('38: a misspelt name gets no suggestion: %s', async (body) => {
    const { status, text } = await probe(graph, () => post(graph.url, { documentId: idOf(body) }));

    expect(status).toBe(400);
    expect(text).not.toMatch(/Did you mean|"ok"|EchoInput"|\bRED\b|\bid\b.*\?|"name"/);
  });

  test('__typename alone is no introspection', async () => {
    await using developers = await openToyGraph({ people, scores });

    expect((await developers.ask('{ __typename }')).status).toBe(200);
    expect((await developers.ask(getIntrospectionQuery())).errors).toBeUndefined();
  });
});
