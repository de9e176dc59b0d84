import { expect, test } from 'vitest';
import { compileEntitySlots } from './entity-slots.ts';
import type { QueryPlanSelection } from './plan.ts';

const field = (name: string) => ({ kind: 'Field', name }) as QueryPlanSelection;
const keyOf = (typeCondition: string, ...names: readonly string[]) =>
  ({
    kind: 'InlineFragment',
    typeCondition,
    selections: ['__typename', ...names].map(field),
  }) as QueryPlanSelection;

const slotsOf = (...requires: readonly QueryPlanSelection[]) =>
  compileEntitySlots({
    requires,
    rewrite: undefined,
    isOfType: (typename, type) => typename === type || type === 'Any',
  });

test('equal entities share a slot, whether one field tells them apart or several', () => {
  const targets = ['1', '2', '1'].map((id) => ({ __typename: 'Venue', id, city: 'c', name: id }));

  for (const names of [['id'], ['id', 'city']]) {
    const { representations, slots } = slotsOf(keyOf('Venue', ...names))(targets);
    expect(slots).toEqual([0, 1, 0]);
    expect(representations.map(({ id }) => id)).toEqual(['1', '2']);
    expect(Object.keys(representations[0]!)).toEqual(['__typename', ...names]);
  }
});

test('of objects of several types none is taken for another with its id', () => {
  const targets = ['A', 'B', 'A'].map((__typename) => ({ __typename, id: '1' }));

  const { representations, typenames, slots } = slotsOf(keyOf('Any', 'id'))(targets);

  expect(slots).toEqual([0, 1, 0]);
  expect(representations).toHaveLength(2);
  expect(typenames).toEqual(['A', 'B']);
});

test('a number is not the text that looks like it', () => {
  const representation = JSON.stringify({ __typename: 'Venue', id: 1 });
  const ids = [1, '1', 1, `Venue ${representation}`, '1'];
  const targets = ids.map((id) => ({ __typename: 'Venue', id }));

  const { representations, slots } = slotsOf(keyOf('Venue', 'id'))(targets);

  expect(slots).toEqual([0, 1, 0, 2, 1]);
  expect(representations.map(({ id }) => id)).toEqual([1, '1', `Venue ${representation}`]);
});

test('what lacks a key or is of another type has no slot', () => {
  const targets = [
    { __typename: 'Venue' },
    { __typename: 'City', id: '1' },
    { __typename: 'Venue', id: '1' },
  ];

  expect(slotsOf(keyOf('Venue', 'id'))(targets).slots).toEqual([-1, -1, 0]);
});
