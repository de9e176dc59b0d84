import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { hiddenKeysRule } from './hidden-keys-rule.ts';

const schema = buildSchema('type Query { thing: Thing } type Thing { id: ID name: String }');
const refusals = (document: string) =>
  validate(schema, parse(document), [hiddenKeysRule]).map(({ message }) => message);

test('no other field may stand where a key of entities is expected', () => {
  expect(refusals('{ thing { id: name } }')).toEqual(['No other field may be called id.']);
  expect(refusals('{ thing { ...F } } fragment F on Thing { __typename: name }')).toHaveLength(1);
  expect(refusals('{ thing { id id: id name: id key: id } }')).toEqual([]);
});
