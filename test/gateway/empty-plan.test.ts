import { afterAll, beforeAll, expect, test } from 'vitest';
import { openToyGraph, type Toy, type ToyGraph } from './toy-graph.ts';

// Nothing is a thing, and so composition does not mind that nobody can be asked for the name of one.
const things: Toy = {
  sdl: 'type Query { thing: Thing } interface Thing @key(fields: "id") { id: ID }',
  resolvers: { Query: { thing: () => null } },
};
const names: Toy = {
  sdl: `type Query { ok: String }
    type Thing @key(fields: "id", resolvable: false) @federation__interfaceObject { id: ID name: String }`,
  resolvers: { Query: { ok: () => 'fine' } },
};

let graph: ToyGraph;
beforeAll(async () => {
  graph = await openToyGraph({ things, names });
});
afterAll(() => graph[Symbol.asyncDispose]());

test.each([
  '{ thing { name } }',
  '{ __typename ...F } fragment F on Query { ... { thing { name } } }',
])('CORE-02: what no subgraph can be asked for is refused, not null: %s', async (text) => {
  for (const _time of ['first', 'second']) {
    const { status, code, data } = await graph.ask(text);

    expect([status, code, data]).toEqual([400, 'BAD_USER_INPUT', undefined]);
  }
});

test.each<readonly [string, object]>([
  ['{ thing @skip(if: true) { name } }', {}],
  ['{ ...F @include(if: false) } fragment F on Query { thing { name } }', {}],
  ['{ __typename }', { __typename: 'Query' }],
  ['{ __schema { queryType { name } } }', { __schema: { queryType: { name: 'Query' } } }],
  ['{ thing { id } ok }', { thing: null, ok: 'fine' }],
])('CORE-02: where nobody has to be asked, nobody is: %s', async (text, expected) => {
  for (const _time of ['first', 'second']) expect((await graph.ask(text)).data).toEqual(expected);
});
