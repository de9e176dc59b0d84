import type { Log } from '@gatehouse/kit-events/log';
import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { forbidden, limitExceeded } from './errors.ts';
import { maskErrors } from './mask-errors.ts';
import { keepsToStage, type Stages } from './stage-gate.ts';
import type { Viewer } from './viewer.ts';

/** One operation for one subgraph, as the gateway sends it. */
export type GraphRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
};

export type ExecuteRequest = (
  request: GraphRequest,
  context: { readonly requestId: string; readonly viewer?: Viewer | undefined },
) => Promise<ExecutionResult>;

type Parts = {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly stages?: Stages | undefined;
};

/** More entities than this in one request is an attack, not a page. */
const representationsMax = 10_000;

/** Runs operations on one schema. A text is parsed and validated the first time it is seen, not on every call. */
export function requestExecutor({ schema, log, stages }: Parts): ExecuteRequest {
  const documents = new LRUCache<string, DocumentNode>({ max: 2000 });
  return async ({ query, variables, operationName }, context) => {
    if (isTooMany(variables?.['representations']))
      return { errors: [limitExceeded(`At most ${representationsMax} entities in one request.`)] };
    const document = documents.get(query) ?? read(schema, query);
    if (isFaulty(document)) return maskErrors({ errors: document }, { ...context, log });
    documents.set(query, document);
    const stage = context.viewer?.stage;
    if (stage !== undefined && !keepsToStage(stages?.[stage] ?? [], { document, operationName }))
      return { errors: [forbidden()] };
    const result = await execute({
      schema,
      document,
      contextValue: context,
      variableValues: variables,
      operationName,
    });
    return maskErrors(result, { requestId: context.requestId, log });
  };
}

const isFaulty = (
  document: DocumentNode | readonly GraphQLError[],
): document is readonly GraphQLError[] => Array.isArray(document);

const isTooMany = (list: unknown) => Array.isArray(list) && list.length > representationsMax;

function read(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    return errors.length > 0 ? errors : document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('Unreadable document.')];
  }
}
