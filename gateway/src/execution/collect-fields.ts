import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { Unsupported } from './plan.ts';
import type { Included } from './conditions.ts';

/** One selection of a field, and the type that it was asked of: by fragments, several types may be asked for one key. */
export type Selected = { readonly node: FieldNode; readonly parent: GraphQLCompositeType };

export type Document = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Which selections count, as `@skip` and `@include` say for this request. */
  readonly isIncluded: Included;
};

/** Selections of an object, and the type that it was declared to be of where they were written. */
export type Asked = { readonly set: SelectionSetNode; readonly declared: GraphQLCompositeType };

/**
 * The fields of an object in the order of their first selection, by the key they have in the answer. `actual` is what the object
 * said it is; undefined where nobody asked it, for it can only be what was declared.
 */
export function collectFields(
  document: Document,
  asked: readonly Asked[],
  actual: GraphQLCompositeType | undefined,
): ReadonlyMap<string, readonly Selected[]> {
  const found = new Map<string, Selected[]>();
  const walk = ({ set, declared }: Asked): void => {
    for (const selection of set.selections) {
      if (!document.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const selected = { node: selection, parent: declared };
        const known = found.get(key);
        if (known === undefined) found.set(key, [selected]);
        else known.push(selected);
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? spread(document, selection.name.value)
          : selection;
      const condition =
        fragment.typeCondition && composite(document, fragment.typeCondition.name.value);
      if (condition === undefined || isWithin(document.schema, actual ?? declared, condition))
        walk({ set: fragment.selectionSet, declared: condition ?? declared });
    }
  };
  for (const each of asked) walk(each);
  return found;
}

function spread({ fragments }: Document, name: string): FragmentDefinitionNode {
  const fragment = fragments.get(name);
  if (fragment === undefined) throw new Unsupported(`There is no fragment ${name}.`);
  return fragment;
}

function composite({ schema }: Document, name: string): GraphQLCompositeType {
  const type = compositeNamed(schema, name);
  if (type === undefined) throw new Unsupported(`There is no type ${name}.`);
  return type;
}

/** The object, interface or union of that name, if there is one. */
export function compositeNamed(
  schema: GraphQLSchema,
  name: string,
): GraphQLCompositeType | undefined {
  const type = schema.getType(name);
  const named = type && getNamedType(type);
  return isObjectType(named) || isAbstractType(named) ? named : undefined;
}

function isWithin(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  condition: GraphQLCompositeType,
): boolean {
  if (type === condition) return true;
  if (!isAbstractType(condition)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
}
