import { expect, test } from 'vitest';
import { compileRewrites } from './rewrites.ts';

const isOfType = (typename: string, condition: string) => typename === condition;
const rewritten = (rewrites: readonly object[], value: object) => {
  compileRewrites(rewrites as never, isOfType)?.(value);
  return value;
};
const rename = (path: readonly string[], renameKeyTo: string) => ({
  kind: 'KeyRenamer',
  path,
  renameKeyTo,
});

test('nothing to change is no work', () => {
  expect(compileRewrites([], isOfType)).toBeUndefined();
  expect(compileRewrites(undefined, isOfType)).toBeUndefined();
});

test('an alias is undone, through lists and objects', () => {
  const value = { list: [{ n__alias_0: 1 }, null, [{ n__alias_0: 2 }]] };

  expect(rewritten([rename(['list', 'n__alias_0'], 'n')], value)).toEqual({
    list: [{ n: 1 }, null, [{ n: 2 }]],
  });
});

test('a condition keeps a change to objects of that type; an object that does not say counts as one', () => {
  const value = { list: [{ __typename: 'A', n: 1 }, { __typename: 'B', n: 2 }, { n: 3 }] };

  rewritten([rename(['list', '... on A', 'n'], 'm')], value);

  expect(value.list).toEqual([{ __typename: 'A', m: 1 }, { __typename: 'B', n: 2 }, { m: 3 }]);
});

test('the name of a type is set', () => {
  const setter = { kind: 'ValueSetter', path: ['... on A', '__typename'], setValueTo: 'Interface' };

  expect(rewritten([setter], { __typename: 'A' })).toEqual({ __typename: 'Interface' });
  expect(rewritten([setter], { __typename: 'B' })).toEqual({ __typename: 'B' });
});
