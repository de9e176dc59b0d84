import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

export type RootFieldDocument = { readonly field: string; readonly text: string };

/** One smallest valid operation per root field, with invented values for what it requires. */
export function documentsOfRootFields(schema: GraphQLSchema): RootFieldDocument[] {
  return [
    ...documentsOf('query', schema.getQueryType()?.getFields() ?? {}),
    ...documentsOf('mutation', schema.getMutationType()?.getFields() ?? {}),
  ];
}

const documentsOf = (
  keyword: string,
  fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
): RootFieldDocument[] =>
  Object.values(fields).map((field) => ({
    field: field.name,
    text: `${keyword} Ask_${field.name} { ${field.name}${argumentsOf(field)}${selectionOf(field)} }`,
  }));

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  if (required.length === 0) return '';
  return `(${required.map(({ name, type }) => `${name}: ${valueOf(type)}`).join(', ')})`;
}

const selectionOf = ({ type }: GraphQLField<unknown, unknown>): string =>
  isLeafType(getNamedType(type)) ? '' : ' { __typename }';

const leaves: Readonly<Record<string, () => string>> = {
  ID: () => `"${randomUUID()}"`,
  String: () => '"invented"',
  Int: () => '1',
  Float: () => '1.5',
  Boolean: () => 'true',
  DateTime: () => '"2030-01-01T00:00:00Z"',
  Int64: () => '"1"',
};

function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    return `{ ${required.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  return (leaves[type.name] ?? (() => 'null'))();
}
