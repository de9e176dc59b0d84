import { merge } from './merge.ts';
import { isObject, reader, writer, type Source } from './own.ts';
import type { QueryPlanSelection } from './plan.ts';
import type { IsOfType } from './type-knowledge.ts';

type Build = (from: Source) => Source | null;
type Fill = (from: Source, into: Source) => boolean;

/** Makes an entity's representation: what its subgraph needs to find it; null where something of that was not answered. */
export function compileRepresentation(
  selections: readonly QueryPlanSelection[],
  isOfType: IsOfType,
): Build {
  const [only, ...others] = selections;
  if (only?.kind === 'InlineFragment' && others.length === 0) {
    const build = compileFragment(only, isOfType);
    return (from) => build(from) ?? {};
  }
  const fills = selections.map((selection) => compileFill(selection, isOfType));
  return (from) => {
    const into: Source = {};
    for (const fill of fills) if (!fill(from, into)) return null;
    return into;
  };
}

function compileFill(selection: QueryPlanSelection, isOfType: IsOfType): Fill {
  if (selection.kind === 'InlineFragment') {
    const build = compileFragment(selection, isOfType);
    return (from, into) => {
      const part = build(from);
      if (part !== null) merge(into, part);
      return true;
    };
  }
  const key = selection.alias ?? selection.name;
  const read = reader(key);
  const put = writer(key);
  const copy = selection.selections && compileCopy(selection.selections, isOfType);
  return (from, into) => {
    const value = read(from);
    if (value === undefined) return false;
    put(into, copy === undefined ? value : copy(value));
    return true;
  };
}

type Fragment = Extract<QueryPlanSelection, { readonly kind: 'InlineFragment' }>;

/** What is needed of objects of one type; null of others, and where something of it was not answered. */
function compileFragment({ typeCondition, selections }: Fragment, isOfType: IsOfType): Build {
  if (typeCondition === undefined) return () => null;
  const build = compileRepresentation(selections, isOfType);
  return (from) => {
    const typename = from['__typename'];
    return typeof typename === 'string' && isOfType(typename, typeCondition) ? build(from) : null;
  };
}

function compileCopy(selections: readonly QueryPlanSelection[], isOfType: IsOfType) {
  const build = compileRepresentation(selections, isOfType);
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    return isObject(value) ? build(value) : null;
  };
  return copy;
}
