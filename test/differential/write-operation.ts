import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Gene, OperationGene } from './gene.ts';
import { literalOf, next, valueOf } from './write-value.ts';

export type Operation = {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

type Field = GraphQLField<unknown, unknown>;

type Writing = {
  readonly schema: GraphQLSchema;
  /** What a key of the answer means: the same everywhere in a document, so that selections never conflict. */
  readonly keys: Map<string, string>;
  readonly argumentsOf: Map<string, string>;
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: string[];
  readonly flags: readonly boolean[];
  /** The root fields to choose from. */
  readonly open: (rootField: string) => boolean;
  fields: number;
};

/** Half of them are names that other fields, JavaScript or federation give a meaning. */
const aliases = ['a', 'b', 'name', 'node', '__proto__', 'constructor', 'status'];

/** The gateway's limit is 12; the root and `__typename` take their part. */
const levelsMax = 10;

/** More would be sent to the planner and teach it nothing. */
const fieldsMax = 60;

type From = Pick<Writing, 'schema' | 'open'>;

/** Reads a gene as an operation on a schema. */
export function writeOperation({ schema, open }: From, gene: OperationGene): Operation {
  const writing: Writing = {
    schema,
    open,
    keys: new Map(),
    argumentsOf: new Map(),
    definitions: [],
    variables: {},
    fragments: [],
    flags: gene.flags,
    fields: 0,
  };
  const root = schema.getQueryType();
  if (!root) throw new Error('There is nothing to ask.');
  const set = writeSet(writing, { type: root, genes: gene.selections, level: 1 });
  const { definitions, variables } = writing;
  const declared = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
  const document = [`query Random${declared} ${set}`, ...writing.fragments].join('\n');
  return { document, variables };
}

type Place = {
  readonly type: GraphQLCompositeType;
  readonly genes: readonly Gene[];
  readonly level: number;
};

function writeSet(writing: Writing, { type, genes, level }: Place): string {
  const parts = genes.flatMap((gene) => {
    if (writing.fields > fieldsMax) return [];
    const isFragment = gene.wrap >= 7 || (gene.wrap > 2 && isUnionType(type));
    return isFragment && gene.children.length > 0
      ? writeFragment(writing, { type, genes: gene.children, level }, gene)
      : writeField(writing, { type, genes: gene.children, level }, gene);
  });
  // Of an object of which every field is skipped the planner asks nothing at all, where `{}` would be the answer.
  const isCertain = parts.some((part) => !/@skip|@include|^\.\.\./.test(part.slice(0, 200)));
  return `{ ${parts.join(' ')} ${isCertain ? '' : '__typename'} }`;
}

function writeFragment(writing: Writing, place: Place, gene: Gene): string {
  const { schema } = writing;
  const within = isAbstractType(place.type) ? schema.getPossibleTypes(place.type) : [];
  const above = isObjectType(place.type) ? place.type.getInterfaces() : [];
  const types = [...within, place.type, ...above];
  const type = types[gene.pick % types.length] ?? place.type;
  const directive = writeDirective(writing, gene);
  if (gene.wrap === 7 && type === place.type) return `... ${directive} ${writeSet(writing, place)}`;
  const set = writeSet(writing, { ...place, type });
  if (gene.wrap < 9) return `... on ${type.name} ${directive} ${set}`;
  const name = `F${writing.fragments.length}`;
  writing.fragments.push(`fragment ${name} on ${type.name} ${set}`);
  return `...${name} ${directive}`;
}

function writeField(writing: Writing, place: Place, gene: Gene): string[] {
  const { type, genes, level } = place;
  const fields = fieldsFor(writing, place);
  const field = fields[gene.pick % (fields.length + 1)];
  writing.fields += 1;
  if (field === undefined) {
    const key = keyOf(writing, { name: '__typename', gene, signature: '__typename String!' });
    return [`${key}__typename ${writeDirective(writing, gene, true)}`];
  }
  const named = getNamedType(field.type);
  const mayVanish = !isCompositeType(named) && !shared.test(type.name);
  const directive = writeDirective(writing, gene, mayVanish);
  if (isCompositeType(named) && level >= levelsMax) return [];
  const args = writeArguments(writing, { type, field, gene });
  const signature = `${field.name} ${String(field.type)} ${args}`;
  const key = keyOf(writing, { name: field.name, gene, signature });
  const set = isCompositeType(named)
    ? writeSet(writing, { type: named, genes, level: level + 1 })
    : '';
  return [`${key}${field.name}${args} ${directive} ${set}`];
}

/** A gene with children is an object, and one without is a leaf, where there are such. */
function fieldsFor({ open, schema }: Writing, { type, genes }: Place): readonly Field[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const all = Object.values<Field>(type.getFields());
  const suited =
    type === schema.getQueryType()
      ? all.filter(({ name }) => open(name))
      : all.filter(({ type }) => isCompositeType(getNamedType(type)) === genes.length > 0);
  const fields = suited.length > 0 ? suited : all;
  const crossing = fields.filter(({ type }) => shared.test(getNamedType(type).name));
  return [...fields, ...crossing, ...crossing, ...crossing, ...crossing];
}

/** What several subgraphs have fields of, and the way there: a plan has more than one fetch only beyond these. */
const shared =
  /^(Customer|Dashboard|Event|LedgerHealth|Merchant|Order|Organizer)(Connection|Edge)?$/;

type Wanted = { readonly name: string; readonly gene: Gene; readonly signature: string };

function keyOf({ keys }: Writing, { name, gene, signature }: Wanted): string {
  const alias =
    gene.alias < aliases.length && gene.pick % 4 === 0 ? aliases[gene.alias] : undefined;
  for (const key of [alias ?? name, ...Array.from({ length: 30 }, (_, at) => `${name}${at}`)]) {
    const known = keys.get(key);
    if (known !== undefined && known !== signature) continue;
    keys.set(key, signature);
    return key === name ? '' : `${key}: `;
  }
  throw new Error(`Too many meanings of ${name}.`);
}

function writeDirective(
  { flags, definitions }: Writing,
  { directive }: Gene,
  mayVanish = false,
): string {
  if (directive < 13) return '';
  if (directive === 13) return '@include(if: true)';
  // An entity is fetched even where a literal, or one beside a variable, skips all that is asked of it; it may fail then.
  if (directive === 14) return mayVanish ? '@skip(if: true)' : '@skip(if: false)';
  const at = directive % flags.length;
  // What is left to its default must be decided by everybody who reads the condition.
  const name = at === 0 ? 'flag' : 'valueOf';
  const definition = `$${name}: Boolean! = ${String(flags[at])}`;
  if (!definitions.includes(definition)) definitions.push(definition);
  if (directive < 18) return `@include(if: $${name})`;
  return mayVanish ? `@skip(if: $${name}) @include(if: true)` : `@skip(if: $${name})`;
}

type Asked = { readonly type: GraphQLCompositeType; readonly field: Field; readonly gene: Gene };

/** A field that is asked again has the arguments that it had, unless its gene insists: only then it is the same field. */
function writeArguments(writing: Writing, { type, field, gene }: Asked): string {
  const coordinate = `${type.name}.${field.name}`;
  const known = writing.argumentsOf.get(coordinate);
  if (known !== undefined && gene.pick % 3 > 0) return known;
  const parts = field.args.flatMap((argument, at) => {
    const n = gene.args[at] ?? at;
    const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
    // A cursor that nobody has given out is refused, and with it all that was asked beside it.
    if (!isRequired && n % (argument.name === 'after' ? 17 : 3) > 0) return [];
    const of =
      argument.name === 'id' ? getNamedType(field.type).name : argument.name.replace(/Id$/, '');
    return `${argument.name}: ${writeArgument(writing, argument, { n: next(n), of })}`;
  });
  const written = parts.length > 0 ? `(${parts.join(', ')})` : '';
  writing.argumentsOf.set(coordinate, written);
  return written;
}

type Choice = { readonly n: number; readonly of: string };

function writeArgument(
  { definitions, variables }: Writing,
  { type }: GraphQLArgument,
  { n, of }: Choice,
): string {
  const value = valueOf(type, n, of);
  const literal = literalOf(type, value);
  if (n % 2 === 0) return literal;
  // Names that JavaScript gives a meaning are names like any other.
  const name =
    ['constructor', '__proto__', 'toString'][definitions.length * 2 - 2] ??
    `v${definitions.length}`;
  if (n % 5 === 1) {
    definitions.push(`$${name}: ${String(type).replace(/!$/, '')} = ${literal}`);
    // Given beside its default, or left to it.
    if (n % 3 === 0) variables[name] = valueOf(type, next(n), of);
  } else {
    definitions.push(`$${name}: ${String(type)}`);
    if (n % 5 > 2 || isNonNullType(type)) variables[name] = value;
  }
  return `$${name}`;
}
