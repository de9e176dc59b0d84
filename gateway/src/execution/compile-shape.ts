import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';
import {
  collectFields,
  compositeNamed,
  type Asked,
  type Document,
  type Selected,
} from './collect-fields.ts';
import { leafCheck } from './leaf.ts';
import { isObject, reader, write, type Source } from './own.ts';
import { Unsupported } from './plan.ts';

type Path = (string | number)[];

/** What is noticed on the way, and where. */
type Shaping = {
  readonly path: Path;
  /** What must not be null and is: some subgraph has told why, or does not know the thing. */
  readonly errors: GraphQLError[];
  /** Values that the schema does not allow: nobody else would tell of them. */
  readonly faults: GraphQLError[];
};

/** The value is null and the error is told; whoever may be null stops it. */
const faulty = Symbol('null with an error');
/** The value must not be null, and is: what holds it is null as well. */
const bubble = Symbol('null for the parent');

type Complete = (value: unknown, shaping: Shaping) => unknown;
type Field = {
  readonly key: string;
  readonly put: (from: Source, to: Source, shaping: Shaping) => boolean;
};

export type Shaped = { readonly data: Source | null } & Pick<Shaping, 'errors' | 'faults'>;

/** Makes of what subgraphs answered exactly what was asked: fields in their order, nulls where the schema demands them. */
export function compileShape(document: Document, root: Asked): (data: Source) => Shaped {
  // Whatever a subgraph calls its own root type.
  const fields = compileFields(document, [root], root.declared);
  return (data) => {
    const shaping: Shaping = { path: [], errors: [], faults: [] };
    const shaped = put(fields, data, shaping);
    const { errors, faults } = shaping;
    return { data: isObject(shaped) ? shaped : null, errors, faults };
  };
}

function complete(
  document: Document,
  type: GraphQLOutputType,
  { selected, where }: { readonly selected: readonly Selected[]; readonly where: string },
): Complete {
  const of = { selected, where };
  if (isNonNullType(type)) {
    const inner = complete(document, getNullableType(type), of);
    return (value, shaping) => {
      const completed = inner(value, shaping);
      if (completed === faulty) return bubble;
      if (completed !== null) return completed;
      shaping.errors.push(errorAt(shaping, `Cannot return null for non-nullable ${where}.`));
      return bubble;
    };
  }
  if (isListType(type)) return completeList(complete(document, type.ofType, of), where);
  if (isLeafType(type)) {
    const isValid = leafCheck(type);
    return (value, shaping) => {
      if (value === null || value === undefined) return null;
      if (isValid(value)) return value;
      return fault(shaping, `Invalid value found for ${where}.`);
    };
  }
  const asked = selected.flatMap(({ node, parent }) => {
    const set = node.selectionSet;
    const declared = getNamedType(fieldOf(parent, node.name.value).type);
    return set === undefined || !isCompositeType(declared) ? [] : { set, declared };
  });
  const object = compileObject(document, asked, where);
  return (value, shaping) => {
    if (value === null || value === undefined) return null;
    if (!isObject(value)) return fault(shaping, `Invalid non-object value for ${where}.`);
    return object(value, shaping);
  };
}

function completeList(element: Complete, where: string): Complete {
  return (value, shaping) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return fault(shaping, `Invalid non-list value for ${where}.`);
    const { path } = shaping;
    const completed = Array.from<unknown>({ length: value.length });
    let isNull = false;
    for (let at = 0; at < value.length; at += 1) {
      path.push(at);
      const each = element(value[at], shaping);
      path.pop();
      if (each === bubble) isNull = true;
      completed[at] = each === faulty ? null : each;
    }
    return isNull ? faulty : completed;
  };
}

/** Fields are collected once for each type that an object turns out to be of. */
function compileObject(document: Document, asked: readonly Asked[], where: string) {
  const { schema } = document;
  const known = new Map<unknown, readonly Field[] | undefined>();
  const learn = (typename: unknown): readonly Field[] | undefined => {
    const actual = typeof typename === 'string' ? compositeNamed(schema, typename) : undefined;
    const fields =
      typeof typename === 'string' && actual === undefined
        ? undefined
        : compileFields(document, asked, actual);
    if (known.size < typesMax) known.set(typename, fields);
    return fields;
  };
  return (value: Source, shaping: Shaping): unknown => {
    const typename = value['__typename'];
    const fields = known.has(typename) ? known.get(typename) : learn(typename);
    if (fields === undefined)
      return fault(shaping, `Invalid __typename found for object at ${where}.`);
    return put(fields, value, shaping);
  };
}

function put(fields: readonly Field[], value: Source, shaping: Shaping): Source | typeof faulty {
  const shaped: Source = {};
  for (const field of fields) if (!field.put(value, shaped, shaping)) return faulty;
  return shaped;
}

/** A subgraph that invents types does not fill our memory. */
const typesMax = 200;

function compileFields(
  document: Document,
  asked: readonly Asked[],
  actual: GraphQLCompositeType | undefined,
): readonly Field[] {
  return [...collectFields(document, asked, actual)].map(([key, selected]) => {
    const [{ node, parent }] = selected as [Selected];
    if (node.name.value === '__typename') return typenameField(document, key, actual ?? parent);
    const where = `field ${(actual ?? parent).name}.${key}`;
    const { type } = fieldOf(parent, node.name.value);
    return valueField(key, type, complete(document, type, { selected, where }));
  });
}

function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> {
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  if (field === undefined) throw new Unsupported(`${parent.name} has no field ${name}.`);
  return field;
}

function valueField(key: string, type: GraphQLOutputType, completeValue: Complete): Field {
  const read = reader(key);
  const isPlain = !(key in Object.prototype);
  const leaf = getNullableType(type);
  const isRight = isPlain && isLeafType(leaf) ? leafCheck(leaf) : () => false;
  return {
    key,
    put: (from, to, shaping) => {
      const answered = read(from);
      // Most fields are these, and nothing can be wrong with them: where they stand is of no interest.
      if (answered !== null && answered !== undefined && isRight(answered)) {
        to[key] = answered;
        return true;
      }
      shaping.path.push(key);
      const value = completeValue(answered, shaping);
      shaping.path.pop();
      if (value === bubble) return false;
      const shown = value === faulty ? null : value;
      if (isPlain) to[key] = shown;
      else write(to, key, shown);
      return true;
    },
  };
}

/** The name of a type of the API; subgraphs may know an object by another one. */
function typenameField({ schema }: Document, key: string, type: GraphQLCompositeType): Field {
  const read = reader(key);
  return {
    key,
    put: (from, to) => {
      const said = read(from) ?? from['__typename'];
      const named = typeof said === 'string' ? (schema.getType(said) ?? type) : type;
      if (!isObjectType(named)) return false;
      write(to, key, named.name);
      return true;
    },
  };
}

/** Null, and told. */
function fault(shaping: Shaping, message: string): typeof faulty {
  shaping.faults.push(errorAt(shaping, message));
  return faulty;
}

const errorAt = ({ path }: Shaping, message: string): GraphQLError =>
  new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } });
