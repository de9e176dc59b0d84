import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Source } from './own.ts';

/** What a plan asks of a subgraph. */
export type Question = {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Source;
};

/** One request at work: what the steps of its plan read, and what they write. */
export type Run = {
  readonly variables: Source;
  /** Everything that was answered so far, merged. */
  readonly data: Source;
  readonly errors: GraphQLError[];
  readonly ask: (subgraph: string, question: Question) => Promise<ExecutionResult>;
};

/** Part of a plan; undefined where there was nothing to wait for. */
export type Step = (run: Run) => Promise<void> | undefined;
