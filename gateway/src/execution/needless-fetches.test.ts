import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { dropNeedlessFetches } from './needless-fetches.ts';
import type { QueryPlan } from './plan.ts';

const schema = buildSchema(`
  type Query { thing: Thing node: Node }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! price: Int size: Int }`);

const first = { kind: 'Fetch', serviceName: 'things', operation: '{ thing { __typename id } }' };
const entity = (selections: string, type = 'Thing') => ({
  kind: 'Fetch',
  serviceName: 'prices',
  operation: `query($representations: [_Any!]!, $a: Boolean!, $b: Boolean!) {
    _entities(representations: $representations) { ... on ${type} { ${selections} } } }`,
  requires: [{ kind: 'InlineFragment', typeCondition: type, selections: [] }],
});

/** Where the plan asks the second subgraph; `-` for never. */
function asked(fetch: object): unknown {
  const flatten = { kind: 'Flatten', path: ['thing'], node: fetch };
  const node = { kind: 'Sequence', nodes: [first, flatten] };
  const plan = { kind: 'QueryPlan', node } as unknown as QueryPlan;
  dropNeedlessFetches(plan, () => schema);
  const [, second] = (plan.node as unknown as { nodes: { node: Shown }[] }).nodes;
  return second === undefined ? '-' : shown(second.node);
}

type Shown = {
  readonly kind: string;
  readonly condition?: string;
  readonly ifClause?: Shown;
  readonly elseClause?: Shown;
};
const shown = (node: Shown | undefined): unknown => {
  if (node === undefined) return '-';
  if (node.kind !== 'Condition') return node.kind;
  return { [String(node.condition)]: [shown(node.ifClause), shown(node.elseClause)] };
};

test.each([
  ['price', 'Fetch'],
  ['__typename price @include(if: true)', 'Fetch'],
  ['__typename price @skip(if: true)', '-'],
  ['__typename price @include(if: $a)', { a: ['Fetch', '-'] }],
  ['__typename price @skip(if: $a)', { a: ['-', 'Fetch'] }],
  ['__typename price @skip(if: $a) @include(if: $a)', '-'],
  ['__typename price @include(if: $a) size @skip(if: $a)', { a: ['Fetch', 'Fetch'] }],
  ['price @include(if: $a) size @include(if: $b)', { a: ['Fetch', { b: ['Fetch', '-'] }] }],
  ['... @include(if: $a) { price @skip(if: $b) }', { a: [{ b: ['-', 'Fetch'] }, '-'] }],
  ['price @include(if: $a) size', 'Fetch'],
])('an entity of which { %s } is asked', (selections, expected) => {
  expect(asked(entity(selections))).toEqual(expected);
});

test('a name that is asked alone, or under an alias, or of an interface, has a reason', () => {
  expect(asked(entity('__typename'))).toBe('Fetch');
  expect(asked(entity('t: __typename price @skip(if: true)'))).toBe('Fetch');
  expect(asked(entity('__typename price @skip(if: true)', 'Node'))).toBe('Fetch');
});

test('what is asked of the root is the subgraph its own to skip', () => {
  const root = { ...first, operation: '{ thing @skip(if: true) { id } }' };

  expect(asked(root)).toBe('Fetch');
});
