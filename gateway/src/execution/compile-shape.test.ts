import {
  buildSchema,
  parse,
  type FragmentDefinitionNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { compileShape } from './compile-shape.ts';
import { inclusion } from './conditions.ts';

const schema = buildSchema(`
  type Query { thing: Thing sure: Thing! things: [Thing!] grid: [[Int!]!] node: Node any: Any level: Level }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! name: String child: Thing must: Thing! count: Int }
  type Other implements Node { id: ID! name: String! size: Int child: Other }
  union Any = Thing | Other
  enum Level { LOW HIGH }`);

function shaped(text: string, data: object) {
  const [operation, ...fragments] = parse(text).definitions as [
    OperationDefinitionNode,
    ...FragmentDefinitionNode[],
  ];
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const document = { schema, fragments: named, isIncluded: inclusion({}) };
  const root = { set: operation.selectionSet, declared: schema.getQueryType()! };
  const answer = compileShape(document, root)(data as never);
  return {
    data: JSON.stringify(answer.data),
    errors: answer.errors.map(shown),
    faults: answer.faults.map(shown),
  };
}

const shown = ({ path, message }: GraphQLError) => `${path?.join('.')}: ${message}`;
const dataOf = (text: string, data: object) => shaped(text, data).data;

test('what was asked, in that order, and nothing that plans add', () => {
  expect(
    dataOf('{ thing { name id } }', { thing: { __typename: 'Thing', id: '1', name: 'a', x: 1 } }),
  ).toBe('{"thing":{"name":"a","id":"1"}}');
});

test('what no subgraph answered is null', () => {
  expect(dataOf('{ thing { name } node { id } }', {})).toBe('{"thing":null,"node":null}');
});

test('a null that must not be moves up to the next that may, and is told', () => {
  const { data, errors } = shaped('{ thing { id child { id } } }', {
    thing: { id: '1', child: {} },
  });

  expect(data).toBe('{"thing":{"id":"1","child":null}}');
  expect(errors).toEqual(['thing.child.id: Cannot return null for non-nullable field Thing.id.']);
});

test('at the root it takes everything', () => {
  expect(dataOf('{ thing { name } sure { id } }', { thing: { name: 'a' } })).toBe('null');
});

test('in lists of lists it takes as much as must not be null', () => {
  expect(dataOf('{ grid }', { grid: [[1, 2], []] })).toBe('{"grid":[[1,2],[]]}');
  expect(dataOf('{ grid }', { grid: [[1, null]] })).toBe('{"grid":null}');
  expect(dataOf('{ grid }', { grid: [null] })).toBe('{"grid":null}');
  expect(dataOf('{ things { id } }', { things: [{ id: '1' }, { id: null }] })).toBe(
    '{"things":null}',
  );
});

test('values that no schema allows become null and are told', () => {
  expect(shaped('{ level }', { level: 'MIDDLE' })).toEqual({
    data: '{"level":null}',
    errors: [],
    faults: ['level: Invalid value found for field Query.level.'],
  });
  expect(dataOf('{ thing { count } }', { thing: { count: '1' } })).toBe('{"thing":{"count":null}}');
});

test.each([
  ['an object for a list', '{ things { id } }', { things: { id: '1' } }, 'things', 'things'],
  ['a list for an object', '{ thing { id } }', { thing: [{ id: '1' }] }, 'thing', 'thing'],
  ['a text for an object', '{ thing { id } }', { thing: 'x' }, 'thing', 'thing'],
  ['an object for a value', '{ level }', { level: {} }, 'level', 'level'],
  [
    'a list within',
    '{ things { child { id } } }',
    { things: [{ child: [] }] },
    '',
    'things.0.child',
  ],
])('%s is null and told, and the rest is there', (_what, text, data, key, path) => {
  const answer = shaped(text, data);

  expect(answer.data).toBe(key === '' ? '{"things":[{"child":null}]}' : `{"${key}":null}`);
  expect(answer.faults.map((each) => each.split(':')[0])).toEqual([path]);
  expect(answer.errors).toEqual([]);
});

test('a type that is not of this schema makes its object null', () => {
  const { data, faults } = shaped('{ node { id } }', { node: { __typename: 'Alien', id: '1' } });

  expect(data).toBe('{"node":null}');
  expect(faults).toEqual(['node: Invalid __typename found for object at field Query.node.']);
});

test('objects of abstract types have the fields of what they turn out to be', () => {
  const asked = '{ any { ... on Thing { a: name } ... on Node { id } ... on Other { size } } }';

  expect(dataOf(asked, { any: { __typename: 'Thing', id: '1', a: 'x', size: 3 } })).toBe(
    '{"any":{"a":"x","id":"1"}}',
  );
  expect(dataOf(asked, { any: { __typename: 'Other', id: '2', a: 'x', size: 3 } })).toBe(
    '{"any":{"id":"2","size":3}}',
  );
});

test('one key of several fragments has the type of the fragment that counts', () => {
  const asked = `{ any { ... on Thing { child { n: name } } ...F } }
    fragment F on Other { child { id n: size } }`;

  expect(dataOf(asked, { any: { __typename: 'Other', child: { id: '1', n: 3, name: 'x' } } })).toBe(
    '{"any":{"child":{"id":"1","n":3}}}',
  );
  expect(dataOf(asked, { any: { __typename: 'Thing', child: { id: '1', n: 'x' } } })).toBe(
    '{"any":{"child":{"n":"x"}}}',
  );
});

test('a field that is asked twice has the selections of both', () => {
  expect(
    dataOf('{ thing { name } ... { thing { id ...F } } } fragment F on Thing { count }', {
      thing: { id: '1', name: 'a', count: 2 },
    }),
  ).toBe('{"thing":{"name":"a","id":"1","count":2}}');
});

test('the name of the type under any alias, also where it is already known', () => {
  expect(
    dataOf('{ __typename thing { t: __typename name: __typename } }', { thing: { id: '1' } }),
  ).toBe('{"__typename":"Query","thing":{"t":"Thing","name":"Thing"}}');
  expect(dataOf('{ node { t: __typename } }', { node: { __typename: 'Other', t: 'Other' } })).toBe(
    '{"node":{"t":"Other"}}',
  );
});

test('the root is of the type of the schema, whatever a subgraph calls its own', () => {
  expect(
    dataOf('{ __typename thing { name } }', { __typename: 'RootQuery', thing: { name: 'a' } }),
  ).toBe('{"__typename":"Query","thing":{"name":"a"}}');
});

test('keys that objects inherit are keys like any other', () => {
  const asked = '{ __proto__: thing { constructor: name } toString: level }';

  expect(dataOf(asked, {})).toBe('{"__proto__":null,"toString":null}');
  expect(dataOf(asked, JSON.parse('{"__proto__":{"constructor":"a"},"toString":"LOW"}'))).toBe(
    '{"__proto__":{"constructor":"a"},"toString":"LOW"}',
  );
});
