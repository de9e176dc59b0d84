import { expect, test } from 'vitest';
import { compileRepresentation } from './representations.ts';

const isOfType = (typename: string, condition: string) =>
  typename === condition || (condition === 'Node' && typename === 'Thing');
const field = (name: string, selections?: readonly object[], alias?: string) =>
  ({ kind: 'Field', name, selections, alias }) as never;
const on = (typeCondition: string, selections: readonly object[]) =>
  ({ kind: 'InlineFragment', typeCondition, selections }) as never;
const key = [field('__typename'), field('id')];

const of = (selections: readonly never[], from: object) =>
  compileRepresentation(selections, isOfType)(from as never);

test('what was required, and no more', () => {
  const thing = { __typename: 'Thing', id: '1', name: 'secret' };

  expect(of([on('Thing', key)], thing)).toEqual({ __typename: 'Thing', id: '1' });
  expect(of([on('Node', key)], thing)).toEqual({ __typename: 'Thing', id: '1' });
});

test('of another type there is nothing to say', () => {
  expect(of([on('Thing', key)], { __typename: 'Other', id: '1' })).toEqual({});
  expect(of([on('Thing', key)], { id: '1' })).toEqual({});
});

test('a key that was not answered makes no representation; one that is null does', () => {
  expect(of(key, { __typename: 'Thing' })).toBeNull();
  expect(of(key, { __typename: 'Thing', id: null })).toEqual({ __typename: 'Thing', id: null });
});

test('objects and lists within are copied by the same rule', () => {
  const required = [field('id'), field('parts', [field('n')])];

  expect(of(required, { id: '1', parts: [{ n: 1, m: 2 }, null, [{ n: 3 }]] })).toEqual({
    id: '1',
    parts: [{ n: 1 }, null, [{ n: 3 }]],
  });
});

test('values are read where an alias put them', () => {
  expect(of([field('id', undefined, 'id__alias_0')], { id: 'no', id__alias_0: 'yes' })).toEqual({
    id__alias_0: 'yes',
  });
});

test('what objects inherit was not answered', () => {
  expect(of([field('constructor')], {})).toBeNull();
  expect(of([field('__proto__')], {})).toBeNull();
});
