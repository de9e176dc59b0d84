import fc from 'fast-check';
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { expect, test } from 'vitest';
import { plainVariables } from './plain-variables.ts';

const schema = buildSchema(`
  scalar Amount
  enum Size { S M L }
  input Seat { row: Int! label: String = "A" next: Seat size: Size tags: [String!] }
  input Either @oneOf { a: Int b: String }
  type Query { n(id: ID, rate: Float): Int }`);

const operationOf = (text: string) => getOperationAST(parse(text))!;

const operation = operationOf(
  `query ($id: ID!, $seat: Seat, $sizes: [Size!]! = [S], $amount: Amount, $rate: Float, $either: Either, $on: Boolean) { n }`,
);
const isPlain = plainVariables(schema, operation);

const errorsOf = (variables: Record<string, unknown>) =>
  getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors;

test('variables that are right as they came are told at once', () => {
  const seat = { row: 1, next: { row: 2, size: 'M', next: null }, tags: ['x'] };
  expect(isPlain({ id: 'a' })).toBe(true);
  expect(isPlain({ id: 'a', seat, sizes: ['S', 'L'], amount: '12.50', rate: 0.5 })).toBe(true);
});

test('what has to be looked at by graphql-js is left to it', () => {
  for (const variables of [{}, { id: 1 }, { id: 'a', sizes: 'S' }, { id: 'a', either: { a: 1 } }])
    expect(isPlain(variables)).toBe(false);
});

test('what is plain is never wrong', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, undefined, 'S', 'x', 1, 2 ** 31, 1.5, Number.NaN, true, '__proto__'),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom('row', 'label', 'next', 'size', 'tags', 'a', 'other', '__proto__'),
        tie('any'),
        { maxKeys: 4 },
      ),
    ),
  })).any;
  const names = ['id', 'seat', 'sizes', 'amount', 'rate', 'either', 'on', 'more'] as const;
  const variables = fc.record(Object.fromEntries(names.map((name) => [name, value])), {
    requiredKeys: [],
  });
  fc.assert(
    fc.property(variables, (given) => {
      if (isPlain(given)) expect(errorsOf(given as never)).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});
