import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { openToyGraph, type Toy } from './toy-graph.ts';

const toy: Toy = { sdl: 'type Query { ok: String }', resolvers: { Query: { ok: () => 'fine' } } };

// What is refused before it runs has a status of its own here, whatever the client accepts: proxies and logs tell them apart.
const otherStatus = [
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

// A page must not ask for its visitor: GET needs a header that a page cannot send.
const needPreflight = [
  '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

test('CORE-05: the door keeps to GraphQL over HTTP', async () => {
  await using graph = await openToyGraph({ toy });

  const results = await Promise.all(
    serverAudits({ url: `${graph.url}/graphql` }).map((audit) => audit.fn()),
  );

  const named = (status: string) =>
    results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(named('error')).toEqual([]);
  expect(named('warn')).toEqual(otherStatus);
  expect(named('notice')).toEqual(needPreflight);
  expect(named('ok')).toHaveLength(55);
});
