import { parse, type OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { conditionVariables, inclusion } from './conditions.ts';

const included = (directives: string, values = {}) => {
  const [operation] = parse(`{ a ${directives} }`).definitions as [OperationDefinitionNode];
  return inclusion(values)(operation.selectionSet.selections[0]!);
};

test.each([
  ['', true],
  ['@include(if: true)', true],
  ['@include(if: false)', false],
  ['@skip(if: true)', false],
  ['@skip(if: false)', true],
  ['@skip(if: false) @include(if: false)', false],
  ['@skip(if: true) @include(if: true)', false],
  ['@other(if: false)', true],
])('%s by its literal', (directives, expected) => {
  expect(included(directives)).toBe(expected);
});

test('variables decide by their value of this request', () => {
  expect(included('@include(if: $on)', { on: true })).toBe(true);
  expect(included('@include(if: $on)', { on: false })).toBe(false);
  expect(included('@skip(if: $on)', { on: true })).toBe(false);
});

test('each variable that a condition names is found once, in fragments too, and no other', () => {
  const document = parse(`
    query ($a: Boolean!, $b: Boolean!, $n: Int) { x(first: $n) @skip(if: $a) ...F @include(if: $a) }
    fragment F on T { ... @include(if: $b) { y @deprecated(if: $n) } }`);

  expect(conditionVariables(document)).toEqual(['a', 'b']);
});
