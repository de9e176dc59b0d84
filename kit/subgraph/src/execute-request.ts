import type { Log } from '@gatehouse/kit-events/log';
import { GraphQLError, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { forbidden, limitExceeded } from './errors.ts';
import { executable, type Executable } from './executable.ts';
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

/** For all documents of all clients one subgraph is asked 150 texts at most; what is compiled takes some thirty kilobytes. */
const documentsKeptMax = 1000;

/** More entities than this in one request is an attack, not a page. */
const representationsMax = 10_000;

/** Runs operations on one schema. A text is parsed, validated and compiled when it is new, not on every call. */
export function requestExecutor({ schema, log, stages }: Parts): ExecuteRequest {
  const known = new LRUCache<string, Executable>({ max: documentsKeptMax });
  return async ({ query, variables, operationName }, context) => {
    if (isTooMany(variables?.['representations']))
      return { errors: [limitExceeded(`At most ${representationsMax} entities in one request.`)] };
    let read = known.get(query);
    if (read === undefined) {
      const fresh = readNew(schema, query);
      if (isFaulty(fresh)) return maskErrors({ errors: fresh }, { ...context, log });
      known.set(query, fresh);
      read = fresh;
    }
    const { document, run } = read;
    const stage = context.viewer?.stage;
    if (stage !== undefined && !keepsToStage(stages?.[stage] ?? [], { document, operationName }))
      return { errors: [forbidden()] };
    const result = await run({ variables, operationName, contextValue: context });
    return maskErrors(result, { requestId: context.requestId, log });
  };
}

const isFaulty = (read: Executable | readonly GraphQLError[]): read is readonly GraphQLError[] =>
  Array.isArray(read);

const isTooMany = (list: unknown) => Array.isArray(list) && list.length > representationsMax;

function readNew(schema: GraphQLSchema, query: string): Executable | readonly GraphQLError[] {
  try {
    const read = executable(schema, query);
    const errors = validate(schema, read.document);
    return errors.length > 0 ? errors : read;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('Unreadable document.')];
  }
}
