import type { ApolloGateway } from '@apollo/gateway';
import {
  getVariableValues,
  GraphQLError,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileOperation, type CompiledOperation, type Compiling } from './compile-operation.ts';
import { Unsupported, type QueryPlan } from './plan.ts';
import type { Question, Run } from './run.ts';
import type { InSpan } from '../spans.ts';
import { typeKnowledge } from './type-knowledge.ts';

export type Executor = ApolloGateway['executor'];
type Request = Parameters<Executor>[0];

/** Of a request, what compiled plans read. */
export type Asked = {
  readonly query?: string | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
};

type Context = Request['context'];

type Parts = {
  readonly stock: Executor;
  /** Asks one subgraph on behalf of a request. */
  readonly ask: (
    subgraph: string,
    question: Question,
    context: Context,
  ) => Promise<ExecutionResult>;
  /** How many faulty variables one answer names. */
  readonly variableErrorsMax: number;
  /** Of how many documents something is kept, and how many characters they may have together. */
  readonly kept: { readonly documentsMax: number; readonly textsMax: number };
  /** Told of every operation that is executed by a compiled plan. */
  readonly onHit?: ((context: Context) => void) | undefined;
  /** Where somebody reads traces. */
  readonly inSpan?: InSpan | undefined;
};

/** An operation that was valid and compiled before, with variables that are right: nothing can refuse it any more. */
export type Ready = {
  readonly type: OperationTypeNode;
  readonly run: (context: Context) => Promise<ExecutionResult>;
};

export type CompiledExecutor = {
  /** A new supergraph: whatever was compiled for the last one is forgotten. */
  readonly use: (schema: GraphQLSchema, supergraphSdl: string) => void;
  /** A plan that the stock gateway has made for a request. */
  readonly learn: (request: Request, plan: QueryPlan) => void;
  /** Of what is asked again, without parsing, validating or planning; undefined for anything else. */
  readonly ready: (asked: Asked) => Ready | undefined;
  readonly execute: Executor;
};

type Compiled = CompiledOperation | 'stock';

/** What is known of one document, by operation name. */
type Known = {
  readonly plans: Map<string, QueryPlan>;
  readonly compiled: Map<string, Compiled>;
};

type Supergraph = Pick<Compiling, 'schema' | 'isOfType'>;

/**
 * Executes documents by compiled plans. The stock executor serves the first request of a document, which plans it, and
 * everything that cannot be compiled.
 */
export function compiledExecutor({
  stock,
  ask,
  variableErrorsMax,
  kept: { documentsMax, textsMax },
  onHit,
  inSpan,
}: Parts): CompiledExecutor {
  let supergraph: Supergraph | undefined;
  const documents = new LRUCache<string, Known>({
    max: documentsMax,
    maxSize: textsMax,
    sizeCalculation: (_known, text) => text.length,
  });
  const knownOf = (text: string): Known => {
    const known = documents.get(text);
    if (known !== undefined) return known;
    const first = { plans: new Map(), compiled: new Map() };
    documents.set(text, first);
    return first;
  };
  const coercion = { maxErrors: variableErrorsMax };

  const run = runner({ ask, onHit, inSpan });
  return {
    use: (schema, supergraphSdl) => {
      supergraph = { schema, isOfType: typeKnowledge(supergraphSdl) };
      documents.clear();
    },
    learn: ({ request }, plan) =>
      void knownOf(request.query ?? '').plans.set(request.operationName ?? '', plan),
    ready: ({ query, operationName, variables }) => {
      const known = query === undefined ? undefined : documents.get(query);
      const compiled = known?.compiled.get(operationName ?? '');
      if (compiled === undefined || compiled === 'stock' || supergraph === undefined)
        return undefined;
      const given = variables ?? {};
      if (faultsOf(given, compiled, { supergraph, coercion }) !== undefined) return undefined;
      const { operation: type } = compiled.operation;
      return { type, run: (context) => run(compiled, given, context) };
    },
    execute: async (request) => {
      const { query = '', variables = {} } = request.request;
      const compiled = supergraph && compiledFor(request, knownOf(query), supergraph);
      if (supergraph === undefined || compiled === undefined || compiled === 'stock')
        return withFaults((await stock(request)) as ExecutionResult);
      const errors = faultsOf(variables, compiled, { supergraph, coercion });
      return errors === undefined ? run(compiled, variables, request.context) : { errors };
    },
  };
}

type Variables = Readonly<Record<string, unknown>>;

/** Runs a compiled operation for a request, in spans where somebody reads them. */
function runner({ ask, onHit, inSpan }: Pick<Parts, 'ask' | 'onHit' | 'inSpan'>) {
  const run = async (compiled: CompiledOperation, variables: Variables, context: Context) => {
    onHit?.(context);
    const fetch: Run['ask'] = (subgraph, question) => ask(subgraph, question, context);
    const asking: Run['ask'] =
      inSpan === undefined
        ? fetch
        : (service, question) =>
            inSpan('gateway.fetch', () => fetch(service, question), { service });
    return compiled.run(variables, asking, inSpan).catch((error: unknown) =>
      // What the request got wrong was noticed before anything was asked: then there are no data, not even null.
      error instanceof GraphQLError
        ? { errors: [error] }
        : { data: null, errors: [asGraphqlError(error)] },
    );
  };
  return (compiled: CompiledOperation, variables: Variables, context: Context) => {
    if (inSpan === undefined) return run(compiled, variables, context);
    const name = compiled.operation.name?.value;
    const attributes = name === undefined ? {} : { 'graphql.operation.name': name };
    return inSpan('gateway.request', () => run(compiled, variables, context), attributes);
  };
}

type Coercing = {
  readonly supergraph: Supergraph;
  readonly coercion: { readonly maxErrors: number };
};

/** Why these variables are not what the operation declares. The plan passes them on as they came. */
function faultsOf(
  variables: Variables,
  { operation: { variableDefinitions = [] }, isPlain }: CompiledOperation,
  { supergraph: { schema }, coercion }: Coercing,
): readonly GraphQLError[] | undefined {
  if (isPlain(variables)) return undefined;
  return getVariableValues(schema, variableDefinitions, variables, coercion).errors;
}

/** Values that the schema does not allow, which the stock gateway tells beside its answer, as errors of it. */
function withFaults(answer: ExecutionResult): ExecutionResult {
  const noticed = answer.extensions?.['valueCompletion'] as readonly GraphQLError[] | undefined;
  const faults = noticed?.filter(({ message }) => message.startsWith('Invalid ')) ?? [];
  return faults.length === 0
    ? answer
    : { ...answer, errors: [...(answer.errors ?? []), ...faults] };
}

function compiledFor(
  request: Request,
  { plans, compiled }: Known,
  supergraph: Supergraph,
): Compiled | undefined {
  const name = request.request.operationName ?? '';
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const plan = plans.get(name);
  if (plan === undefined) return undefined;
  const { document } = request;
  const operationName = request.request.operationName ?? undefined;
  const made = compile({ ...supergraph, document, operationName, plan });
  compiled.set(name, made);
  plans.delete(name);
  return made;
}

function compile(compiling: Compiling): Compiled {
  try {
    return compileOperation(compiling);
  } catch (error) {
    if (error instanceof Unsupported) return 'stock';
    throw error;
  }
}

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof Error
    ? new GraphQLError(error.message, { originalError: error })
    : new GraphQLError(String(error));
