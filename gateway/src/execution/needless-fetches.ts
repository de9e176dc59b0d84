import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  parse,
  type DirectiveNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FetchNode, PlanNode, QueryPlan } from './plan.ts';

/** One way in which something is asked: variables, and what each must be. */
type Way = ReadonlyMap<string, boolean>;

/**
 * Takes fetches of entities out of a plan of which nothing is asked: the planner puts `__typename`, which is known already,
 * beside fields that are all skipped, and an entity that fails there would be an error of something that nobody wants.
 */
export function dropNeedlessFetches(
  plan: QueryPlan,
  schema: () => GraphQLSchema | undefined,
): void {
  const { node } = plan;
  if (node === undefined || node.kind === 'Subscription') return;
  // Of an interface the name itself may be a question.
  const left = trimmed(node, (typename) => isObjectType(schema()?.getType(typename)));
  if (left === undefined) delete plan.node;
  else plan.node = left;
}

type IsObject = (typename: string) => boolean;

function trimmed(node: PlanNode, isObject: IsObject): PlanNode | undefined {
  const trim = (each: PlanNode) => trimmed(each, isObject);
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.flatMap((each) => trim(each) ?? []) };
    case 'Flatten': {
      const inner = trim(node.node);
      return inner && { ...node, node: inner };
    }
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      return when(condition, ifClause && trim(ifClause), elseClause && trim(elseClause));
    }
    case 'Fetch':
      return asksOnlyOfObjects(node, isObject) ? onlyWhere(node, waysOf(node)) : node;
    default:
      return node;
  }
}

const asksOnlyOfObjects = ({ requires }: FetchNode, isObject: IsObject): boolean =>
  requires !== undefined &&
  requires.every((each) => each.kind === 'InlineFragment' && isObject(each.typeCondition ?? ''));

/** A decision for each variable in turn, until it is clear whether something is asked. */
function onlyWhere(fetch: PlanNode, ways: readonly Way[]): PlanNode | undefined {
  if (ways.some(({ size }) => size === 0)) return fetch;
  const [variable] = ways[0]?.keys() ?? [];
  if (variable === undefined) return undefined;
  return when(
    variable,
    onlyWhere(fetch, decided(ways, variable, true)),
    onlyWhere(fetch, decided(ways, variable, false)),
  );
}

const decided = (ways: readonly Way[], variable: string, value: boolean): readonly Way[] =>
  ways
    .filter((way) => (way.get(variable) ?? value) === value)
    .map((way) => new Map([...way].filter(([name]) => name !== variable)));

function when(
  condition: string,
  ifClause: PlanNode | undefined,
  elseClause: PlanNode | undefined,
): PlanNode | undefined {
  if (ifClause === undefined && elseClause === undefined) return undefined;
  return {
    kind: 'Condition',
    condition,
    ...(ifClause && { ifClause }),
    ...(elseClause && { elseClause }),
  };
}

/** In which ways a field of the entities is asked. */
function waysOf({ operation }: FetchNode): readonly Way[] {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map<string, SelectionSetNode>();
  const found: (Way | undefined)[] = [];
  const walk = (selection: SelectionNode, above: Way | undefined): void => {
    const way = above && narrowed(above, selection.directives);
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value !== '__typename' || selection.alias) found.push(way);
      return;
    }
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : fragments.get(selection.name.value);
    for (const each of set?.selections ?? []) walk(each, way);
  };
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each.selectionSet);
  for (const each of definitions)
    if (each.kind === Kind.OPERATION_DEFINITION)
      for (const entities of each.selectionSet.selections)
        if (entities.kind === Kind.FIELD)
          for (const of of entities.selectionSet?.selections ?? []) walk(of, new Map());
  // A name that is asked alone has a reason that is not seen here.
  return found.length > 0 ? found.flatMap((way) => way ?? []) : [new Map()];
}

const wanted: Readonly<Record<string, boolean>> = {
  [GraphQLIncludeDirective.name]: true,
  [GraphQLSkipDirective.name]: false,
};

/** A way with these conditions too; undefined where they never hold. */
function narrowed(way: Way, directives: readonly DirectiveNode[] = []): Way | undefined {
  const narrower = new Map(way);
  for (const { name, arguments: given } of directives) {
    const value = wanted[name.value];
    const condition = given?.find((each) => each.name.value === 'if')?.value;
    if (value === undefined || condition === undefined) continue;
    if (condition.kind === Kind.BOOLEAN && condition.value !== value) return undefined;
    if (condition.kind !== Kind.VARIABLE) continue;
    const { value: variable } = condition.name;
    if ((narrower.get(variable) ?? value) !== value) return undefined;
    narrower.set(variable, value);
  }
  return narrower;
}
