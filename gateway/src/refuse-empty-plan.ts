import { badInput } from '@gatehouse/kit-subgraph/errors';
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type DocumentNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';
import type { QueryPlan } from './execution/plan.ts';

type Planned = {
  readonly document: DocumentNode;
  readonly operation?: OperationDefinitionNode | undefined;
};

/**
 * A field of an interface may be one that no subgraph can be asked for. The planner plans nothing then, and its object would be
 * null without an error, though nobody has said that it does not exist: a refusal instead of a wrong answer.
 */
export function refuseEmptyPlan(plan: QueryPlan, { document, operation }: Planned): QueryPlan {
  const asked = operation?.selectionSet.selections ?? [];
  if (plan.node !== undefined || !asksSubgraphs(asked, document)) return plan;
  const error = badInput('No subgraph can be asked for what the operation selects.');
  // Thrown by an executor, it would be a 500.
  Object.assign(error.extensions, { http: { status: 400 } });
  throw error;
}

const asksSubgraphs = (selections: readonly SelectionNode[], document: DocumentNode): boolean =>
  selections.some((selection) => {
    if (isLeftOut(selection)) return false;
    if (selection.kind === Kind.FIELD) return !selection.name.value.startsWith('__');
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return asksSubgraphs(selection.selectionSet.selections, document);
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION &&
        definition.name.value === selection.name.value,
    );
    return (
      fragment?.kind === Kind.FRAGMENT_DEFINITION &&
      asksSubgraphs(fragment.selectionSet.selections, document)
    );
  });

/** Where a variable decides, the plan says so and is not empty. */
const isLeftOut = ({ directives = [] }: SelectionNode): boolean =>
  directives.some(({ name, arguments: given = [] }) => {
    const condition = given.find((each) => each.name.value === 'if')?.value;
    if (condition?.kind !== Kind.BOOLEAN) return false;
    return condition.value
      ? name.value === GraphQLSkipDirective.name
      : name.value === GraphQLIncludeDirective.name;
  });
