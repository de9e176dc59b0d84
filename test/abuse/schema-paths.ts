import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { supergraphFile } from '@gatehouse/schema/contract-files';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

// Attacks that are made of the schema, so that what is added to it tomorrow is attacked as well.

// The supergraph's own machinery (join__…) makes no difference to what can be asked.
export const schema = buildSchema(readFileSync(supergraphFile, 'utf8'), { assumeValidSDL: true });

export type Field = GraphQLField<unknown, unknown>;

export const fieldsOf = (type: GraphQLObjectType | null | undefined): readonly Field[] =>
  Object.values(type?.getFields() ?? {});

const table = readFileSync(
  new URL('../permissions/root-fields.txt', import.meta.url),
  'utf8',
).split('\n');
const columns = table
  .find((line) => line.startsWith('field '))!
  .split(/\s+/)
  .slice(1);

/** Who may ask a root field at all, as the table of permissions has it. */
export function whoMay(field: string): readonly string[] {
  const cells =
    table
      .find((line) => line.startsWith(`${field} `))
      ?.split(/\s+/)
      .slice(1) ?? [];
  return columns.filter((_role, at) => cells[at] === 'yes');
}

/** One field after the other, from the root to where an attack is aimed. */
export type Path = readonly Field[];

const rootName = ({ name }: GraphQLObjectType) => name;

/** The shortest way from the root to each object type that can be reached in so many steps. */
export function pathsFrom(root: Field): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  const queue: Path[] = [[root]];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const last = getNamedType(path.at(-1)!.type);
    const types = isAbstractType(last) ? schema.getPossibleTypes(last) : [last];
    for (const type of types.filter(isObjectType)) {
      if (found.has(rootName(type))) continue;
      found.set(rootName(type), path);
      if (path.length < 5)
        for (const next of fieldsOf(type)) if (!isLeaf(next)) queue.push([...path, next]);
    }
  }
  return found;
}

export const isLeaf = ({ type }: Field): boolean => isLeafType(getNamedType(type));

/** The value of an argument, by the field that has it and its name. */
export type Values = (field: string, argument: string) => unknown;

/** A document along a path, with what it selects at the end; through unions by the type that has the next field. */
export function textOf(path: Path, leaf: string, values: Values): string {
  const inner = path.toReversed().reduce((selection, field, at) => {
    const next = path[path.length - at];
    const type = getNamedType(field.type);
    const wrapped =
      next !== undefined && isAbstractType(type)
        ? `... on ${ownerOf(next).name} { ${selection} }`
        : selection;
    return `${field.name}${argumentsOf(field, values)} { ${wrapped} }`;
  }, leaf);
  return `query Probe { ${inner} }`;
}

const ownerOf = (field: Field): GraphQLObjectType =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .find((type) => Object.values(type.getFields()).includes(field))!;

export function argumentsOf({ name, args }: Field, values: Values): string {
  const given = args.flatMap((argument) => {
    const wanted = values(name, argument.name);
    if (wanted === undefined && !isRequiredArgument(argument)) return [];
    return `${argument.name}: ${literal(argument.type, wanted ?? smallest(argument.type))}`;
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function literal(type: GraphQLInputType, value: unknown): string {
  const inner = getNullableType(type);
  if (typeof value === 'string' && value.startsWith('$')) return value;
  if (isEnumType(inner)) return String(value);
  if (isListType(inner))
    return `[${(value as unknown[]).map((each) => literal(inner.ofType, each)).join(', ')}]`;
  if (!isInputObjectType(inner)) return JSON.stringify(value);
  const fields = inner.getFields();
  const parts = Object.entries(value as object).map(
    ([name, part]) => `${name}: ${literal(fields[name]!.type, part)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

const leaves: Readonly<Record<string, () => unknown>> = {
  ID: randomUUID,
  String: () => 'invented',
  Int: () => 1,
  Float: () => 1.5,
  Boolean: () => true,
  DateTime: () => '2030-01-01T00:00:00Z',
  Int64: () => '100',
};

/** The least that an input may be; lists hold one. */
export function smallest(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [smallest(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return leaves[inner.name]?.() ?? null;
  const fields = Object.values(inner.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(fields.map((field) => [field.name, smallest(field.type)]));
}

/** A place in an input: names of fields, through lists by their first element. */
export type Place = readonly string[];

/** Every place in an input that takes a scalar of this name. */
export function placesOf(type: GraphQLInputType, scalar: string): readonly Place[] {
  const inner = getNamedType(type);
  if (!isInputObjectType(inner)) return [];
  return Object.values(inner.getFields()).flatMap((field) =>
    getNamedType(field.type).name === scalar
      ? [[field.name]]
      : placesOf(field.type, scalar).map((rest) => [field.name].concat(rest)),
  );
}

/** The least input with this value in that place. */
export function inputWith(type: GraphQLInputType, place: Place, value: unknown): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [inputWith(inner.ofType, place, value)];
  const [name, ...rest] = place;
  if (name === undefined || !isInputObjectType(inner)) return value;
  const field = inner.getFields()[name]!;
  return { ...(smallest(inner) as object), [name]: inputWith(field.type, rest, value) };
}
