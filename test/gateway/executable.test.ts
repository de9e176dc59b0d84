import { executable } from '@gatehouse/kit-subgraph/executable';
import { buildSchema, type GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';

/** A schema that counts how often a variable of its scalar is read. */
function countingSchema() {
  const schema = buildSchema(`
    scalar Instant
    enum Medium { QR NFC }
    input ScanInput { at: Instant! medium: Medium! = QR tries: Int = 1 }
    type Query { scan(input: ScanInput!): String, list(inputs: [ScanInput!]!): [String] }`);
  const reads: unknown[] = [];
  (schema.getType('Instant') as GraphQLScalarType).parseValue = (value) => {
    reads.push(value);
    return value;
  };
  Object.assign(schema.getQueryType()!.getFields()['scan']!, {
    resolve: (_parent: unknown, { input }: { input: object }) => JSON.stringify(input),
  });
  Object.assign(schema.getQueryType()!.getFields()['list']!, {
    resolve: (_parent: unknown, { inputs }: { inputs: readonly object[] }) =>
      inputs.map((input) => JSON.stringify(input)),
  });
  return { schema, reads };
}

test('a field with a default that is left out is no reason to read all variables a second time', async () => {
  const { schema, reads } = countingSchema();
  const document = `query ($input: ScanInput!, $inputs: [ScanInput!]!, $more: ScanInput! = { at: "0" }) {
    scan(input: $input) list(inputs: $inputs) more: scan(input: $more)
  }`;
  const { run } = executable(schema, document);
  const variables = {
    input: { at: '1' },
    inputs: [
      { at: '2', medium: 'NFC' },
      { at: '3', tries: null },
    ],
  };

  const first = await run({ variables, contextValue: {} });
  const interpreted = reads.splice(0);
  const second = await run({ variables, contextValue: {} });

  expect(first.errors).toBeUndefined();
  expect(second).toEqual(first);
  expect(JSON.parse(String(second.data?.['scan']))).toEqual({ at: '1', medium: 'QR', tries: 1 });
  expect(interpreted).toEqual(['1', '2', '3']);
  expect(reads).toEqual(interpreted);
});

test('the default of a variable is what its scalar makes of it', async () => {
  const { schema } = countingSchema();
  const { scan } = schema.getQueryType()!.getFields();
  const instant = schema.getType('Instant') as GraphQLScalarType;
  instant.parseLiteral = () => new Date(0);
  const inputs: unknown[] = [];
  scan!.resolve = (_parent, { input }) => void inputs.push(input.at);
  const { run } = executable(
    schema,
    'query ($input: ScanInput! = { at: "0" }) { scan(input: $input) }',
  );

  for (let at = 0; at < 3; at += 1) await run({ contextValue: {} });

  expect(inputs).toEqual([new Date(0), new Date(0), new Date(0)]);
  // What one resolver does to its own is no other's affair.
  expect(inputs[1]).not.toBe(inputs[2]);
});

test('a field without a default is missed in the words of graphql-js', async () => {
  const { schema } = countingSchema();
  const { run } = executable(schema, 'query ($input: ScanInput!) { scan(input: $input) }');
  const variables = { input: { medium: null } };

  const first = await run({ variables, contextValue: {} });
  const second = await run({ variables, contextValue: {} });

  expect(first.errors).toHaveLength(2);
  expect(second.errors?.map(String)).toEqual(first.errors?.map(String));
});
