import type { AnySubgraph } from '@gatehouse/kit-subgraph/subgraph';
import {
  defaultFieldResolver,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { pathOf, type Monolithic } from './monolith-run.ts';

/** An object of an answer: which subgraph it came from, and what that subgraph's resolvers take as the parent. */
type Held = {
  readonly subgraph: string;
  readonly value: unknown;
  readonly typename: string;
  /** The same object as other subgraphs know it, asked for once. */
  readonly elsewhere: Map<string, Promise<Held | null>>;
};

type Field = GraphQLField<unknown, unknown>;

/**
 * The API schema as one schema without federation: every field is resolved by the resolver, rules included, of the subgraph
 * that has it. Whoever contributes a field to another's entity gets its parent by its own `__resolveReference`.
 */
export function makeMonolith(api: GraphQLSchema, subgraphs: readonly AnySubgraph[]): void {
  const schemas = new Map<string, GraphQLSchema>(
    subgraphs.map(({ name, schema }) => [name, schema]),
  );
  for (const type of Object.values(api.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const own = [...schemas.values()].flatMap((schema) => schema.getType(type.name) ?? []);
    if (isScalarType(type)) {
      const scalar = own.find(isScalarType);
      if (scalar !== undefined) {
        const { serialize, parseValue, parseLiteral } = scalar;
        Object.assign(type, { serialize, parseValue, parseLiteral });
      }
    }
    if (isEnumType(type))
      for (const { name, value } of own.filter(isEnumType).flatMap((each) => each.getValues()))
        if (value !== name) throw new Error(`${type.name}.${name} has a value of its own.`);
    if (isAbstractType(type)) type.resolveType = (value: Held) => value.typename;
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        Object.assign(field, { resolve: resolverOf(field, { typename: type.name, schemas }) });
  }
}

type Among = {
  readonly typename: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
};

function resolverOf(field: Field, { typename, schemas }: Among): Field['resolve'] {
  const having = new Map<string, Field>();
  for (const [name, schema] of schemas) {
    const type = schema.getType(typename);
    const own = isObjectType(type) ? type.getFields()[field.name] : undefined;
    if (own !== undefined) having.set(name, own);
  }
  return async (parent, args, context, info) => {
    const run = context as Monolithic;
    const held = parent as Held | undefined;
    const at = held !== undefined && having.has(held.subgraph) ? held.subgraph : soleOf(having);
    const there =
      held === undefined || held.subgraph === at
        ? held
        : await (held.elsewhere.get(at) ?? refer(held, { at, schemas, run, info }));
    // What the entity's subgraph does not know is silently absent, as it is from the gateway's answer.
    if (there === null) return absent(run, info);
    const own = having.get(at) as Field;
    const resolve = own.resolve ?? defaultFieldResolver;
    const value: unknown = await resolve(there?.value ?? {}, args, run.contextOf(at), info);
    return hold(value, { type: own.type, subgraph: at });
  };
}

function soleOf(having: ReadonlyMap<string, Field>): string {
  const [name, ...others] = having.keys();
  if (name === undefined || others.length > 0) throw new Error('Who resolves it is not clear.');
  return name;
}

type Asking = {
  readonly at: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  readonly run: Monolithic;
  readonly info: GraphQLResolveInfo;
};

function refer(held: Held, asking: Asking): Promise<Held | null> {
  const referring = reference(held, asking).catch((error: unknown) => {
    // Of an entity that fails there is one error, at the entity, and not one for each field that was asked of it.
    const path = pathOf(asking.info.path.prev);
    const nodes = asking.info.fieldNodes;
    asking.run.errors.push(
      new GraphQLError(String(error), { nodes, path, originalError: error as Error }),
    );
    return null;
  });
  held.elsewhere.set(asking.at, referring);
  return referring;
}

async function reference(held: Held, { at, schemas, run, info }: Asking): Promise<Held | null> {
  const { typename, subgraph } = held;
  const home = schemas.get(subgraph)?.getType(typename);
  const away = schemas.get(at)?.getType(typename);
  if (!isObjectType(home) || !isObjectType(away)) throw new Error(`${typename} is not an entity.`);
  const readId = home.getFields()['id']?.resolve ?? defaultFieldResolver;
  const ofId = { ...info, fieldName: 'id' };
  const id = String(await readId(held.value, {}, run.contextOf(subgraph), ofId));
  const apollo = away.extensions['apollo'] as
    | { subgraph?: { resolveReference?: (...given: unknown[]) => Promise<unknown> } }
    | undefined;
  const resolve = apollo?.subgraph?.resolveReference;
  const representation = { __typename: typename, id };
  const value: unknown =
    resolve === undefined ? representation : await resolve(representation, run.contextOf(at), info);
  return value === null || value === undefined
    ? null
    : { subgraph: at, value, typename, elsewhere: new Map() };
}

function absent(run: Monolithic, info: GraphQLResolveInfo): null {
  if (isNonNullType(info.returnType)) run.absences.add(pathOf(info.path).join('.'));
  return null;
}

type Holding = { readonly type: GraphQLOutputType; readonly subgraph: string };

/** Objects remember where they came from; leaves are what they are. */
async function hold(given: unknown, { type, subgraph }: Holding): Promise<unknown> {
  const value = await given;
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) return value;
  if (isNonNullType(type)) return hold(value, { type: type.ofType, subgraph });
  if (isListType(type)) {
    const elements = [...(value as Iterable<unknown>)];
    return elements.map((each) => hold(each, { type: type.ofType, subgraph }));
  }
  if (!isCompositeType(getNamedType(type))) return value;
  const said = (value as { readonly __typename?: string }).__typename;
  const typename = isObjectType(type) ? type.name : String(said);
  return { subgraph, value, typename, elsewhere: new Map() };
}
