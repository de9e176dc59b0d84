import { GraphQLError, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { compileFetch } from './compile-fetch.ts';
import type { Question, Run } from './run.ts';

const isOfType = (typename: string, condition: string) => typename === condition;
const entities = {
  kind: 'Fetch',
  serviceName: 'prices',
  operation:
    'query($representations: [_Any!]!) { _entities(representations: $representations) { price } }',
  variableUsages: [] as string[],
  requires: [
    {
      kind: 'InlineFragment',
      typeCondition: 'Thing',
      selections: [
        { kind: 'Field', name: '__typename' },
        { kind: 'Field', name: 'id' },
      ],
    },
  ],
};

async function fetched(
  answer: ExecutionResult | (() => never),
  {
    data = things(),
    fetch = entities,
    variables = {},
  }: { data?: object; fetch?: object; variables?: object } = {},
) {
  const asked: Question[] = [];
  const run: Run = {
    data: data as never,
    variables: variables as never,
    errors: [],
    ask: async (_subgraph, question) => {
      asked.push(question);
      return typeof answer === 'function' ? answer() : answer;
    },
  };
  const path = 'requires' in fetch ? ['list', '@'] : [];
  await compileFetch(fetch as never, {
    path,
    isOfType,
    defaultOf: () => undefined,
  })(run);
  const errors = run.errors.map(({ path, message }) => `${path?.join('.') ?? '-'}: ${message}`);
  return { asked, errors, data: run.data };
}

const thing = (id: string) => ({ __typename: 'Thing', id });
const things = () => ({ list: [thing('a'), null, thing('b'), thing('a')] });

test('equal entities are asked for once, and the answer goes to each of their places', async () => {
  const { asked, data } = await fetched({ data: { _entities: [{ price: 1 }, { price: 2 }] } });

  expect(asked[0]?.variables['representations']).toEqual([thing('a'), thing('b')]);
  expect(data['list']).toMatchObject([{ price: 1 }, null, { price: 2 }, { price: 1 }]);
});

test('an error of an entity is told at every place where it stands', async () => {
  const error = new GraphQLError('no', { path: ['_entities', 0, 'price', 'net'] });

  const { errors } = await fetched({ data: { _entities: [null, null] }, errors: [error] });

  expect(errors).toEqual(['list.0.price.net: no', 'list.3.price.net: no']);
});

test('an error of no entity has no path of the answer', async () => {
  const { errors } = await fetched({ errors: [new GraphQLError('all', { path: ['_entities'] })] });

  expect(errors).toEqual(['-: all']);
});

test.each([
  ['null for all', { data: null }, 0],
  ['a null among them', { data: { _entities: [null, { price: 2 }] } }, 0],
  ['too few', { data: { _entities: [{ price: 1 }] } }, 1],
  ['too many', { data: { _entities: [{}, {}, {}] } }, 1],
  ['no list', { data: { _entities: null } }, 1],
])(
  'a subgraph that answers %s takes nothing from what others have answered',
  async (_what, answer, told) => {
    const { data, errors } = await fetched(answer);

    expect(data['list']).toMatchObject([thing('a'), null, thing('b'), thing('a')]);
    expect(errors).toHaveLength(told);
  },
);

test('a data source that fails is one error', async () => {
  const failing = () => {
    throw new Error('connection refused');
  };

  expect((await fetched(failing)).errors).toEqual(['-: connection refused']);
});

test('nothing is asked where there is nobody to ask for', async () => {
  expect(
    (await fetched({}, { data: { list: [null, { __typename: 'Other', id: 'a' }] } })).asked,
  ).toEqual([]);
});

test('only variables that the request has are passed on, whatever their names', async () => {
  const fetch = {
    kind: 'Fetch',
    serviceName: 'things',
    operation: 'query($constructor: Int, $__proto__: Int, $n: Int) { n }',
    variableUsages: ['constructor', '__proto__', 'n'],
  };

  const { asked } = await fetched({ data: {} }, { fetch, data: {}, variables: { n: 1, more: 2 } });

  expect(Object.getOwnPropertyNames(asked[0]?.variables)).toEqual(['n']);
});
