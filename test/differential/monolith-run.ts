import { maskErrors } from '@gatehouse/kit-subgraph/mask-errors';
import {
  execute,
  parse,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { silent } from '../gateway/toy-graph.ts';
import type { Operation } from './write-operation.ts';

/** What the monolith's resolvers share in one request. */
export type Monolithic = {
  /** Each subgraph has a context of its own, as in production: shield keeps verdicts on it under the rules' names. */
  readonly contextOf: (subgraph: string) => object;
  /** Of entities that another subgraph could not answer. */
  readonly errors: GraphQLError[];
  /** Where something that must not be null is, because another subgraph does not know the entity. */
  readonly absences: Set<string>;
};

/** Asks the monolith, and masks its errors as a subgraph does. */
export async function askMonolith(
  schema: GraphQLSchema,
  { document, variables }: Operation,
  contextOf: (subgraph: string) => object,
): Promise<ExecutionResult> {
  const contexts = new Map<string, object>();
  const run: Monolithic = {
    contextOf: (subgraph) => {
      const context = contexts.get(subgraph) ?? contextOf(subgraph);
      contexts.set(subgraph, context);
      return context;
    },
    errors: [],
    absences: new Set(),
  };
  const { data, errors = [] } = await execute({
    schema,
    document: parse(document),
    variableValues: variables,
    contextValue: run,
  });
  const kept = errors.filter(({ path = [] }) => !run.absences.has(path.join('.')));
  const all = [...kept, ...run.errors];
  const answer = all.length > 0 ? { data: data ?? null, errors: all } : { data: data ?? null };
  return maskErrors(answer, { requestId: 'monolith', log: silent });
}

export function pathOf(path: GraphQLResolveInfo['path'] | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.prev) keys.unshift(at.key);
  return keys;
}
