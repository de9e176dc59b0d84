import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Place } from './compile-steps.ts';
import { compileEntitySlots } from './entity-slots.ts';
import { merge } from './merge.ts';
import { isObject, ownValue, write, type Source } from './own.ts';
import { compilePlaces, locate } from './places.ts';
import { Unsupported, type FetchNode } from './plan.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run, Step } from './run.ts';

/** One question to one subgraph, and where its answer belongs. */
export function compileFetch(fetch: FetchNode, place: Place): Step {
  if (fetch.contextRewrites !== undefined && fetch.contextRewrites.length > 0)
    throw new Unsupported('The plan passes values of contexts.');
  if (fetch.variableUsages?.includes('representations') && fetch.requires !== undefined)
    throw new Unsupported('A variable has the name of what entities are asked by.');
  const step =
    fetch.requires === undefined ? compileRoot(fetch, place) : compileEntities(fetch, place);
  return (run) => {
    const asking = step(run);
    // A data source that fails instead of answering is an error like those that it answers.
    return asking?.catch((error: unknown) => void run.errors.push(asError(error)));
  };
}

const asError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error instanceof Error ? error : null,
      });

/** What a subgraph answers instead of an answer costs its fields; the text is for the log. */
const unavailable = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });

function compileRoot(fetch: FetchNode, { path, isOfType }: Place): Step {
  const places = compilePlaces(path);
  const rewrite = compileRewrites(fetch.outputRewrites, isOfType);
  const question = compileQuestion(fetch);
  return (run) => {
    const targets = places(run.data);
    if (targets.length === 0) return undefined;
    return question(run).then(({ data, errors }) => {
      for (const error of errors ?? [])
        run.errors.push(located(error, fetch, error.path && [...path, ...error.path]));
      if (!isObject(data)) return;
      rewrite?.(data);
      for (const target of targets) merge(target, data);
    });
  };
}

function compileEntities(fetch: FetchNode, { path, isOfType }: Place): Step {
  const places = compilePlaces(path);
  const rewrite = compileRewrites(fetch.inputRewrites, isOfType);
  const slotsOf = compileEntitySlots({ requires: fetch.requires ?? [], rewrite, isOfType });
  const rewriteOutput = compileRewrites(fetch.outputRewrites, isOfType);
  const question = compileQuestion(fetch);
  return (run) => {
    const targets = places(run.data);
    const { representations, typenames, slots } = slotsOf(targets);
    if (representations.length === 0) return undefined;
    return question(run, representations).then(({ data, errors }) => {
      if (errors !== undefined && errors.length > 0) tell(run, { errors, fetch, slots, path });
      if (!isObject(data)) return;
      const received = data['_entities'];
      if (!Array.isArray(received) || received.length !== representations.length)
        throw unavailable(`Expected ${representations.length} entities of ${fetch.serviceName}.`);
      for (const [slot, entity] of received.entries())
        if (isObject(entity)) {
          entity['__typename'] ??= typenames[slot];
          rewriteOutput?.(entity);
        }
      for (const [at, target] of targets.entries()) {
        const entity = received[slots[at] ?? -1];
        if (isObject(entity)) merge(target, entity);
      }
    });
  };
}

function compileQuestion({
  serviceName,
  operation,
  operationName,
  variableUsages = [],
}: FetchNode) {
  return (run: Run, representations?: readonly Source[]): Promise<ExecutionResult> => {
    const variables: Source = {};
    for (const name of variableUsages) {
      const value = ownValue(run.variables, name);
      if (value !== undefined) write(variables, name, value);
    }
    if (representations !== undefined) variables['representations'] = representations;
    return run.ask(serviceName, { query: operation, operationName, variables });
  };
}

type Told = {
  readonly errors: readonly GraphQLError[];
  readonly fetch: FetchNode;
  readonly slots: readonly number[];
  readonly path: Place['path'];
};

/** An error of an entity is one of each place where that entity stands. */
function tell(run: Run, { errors, fetch, slots, path }: Told): void {
  const paths = locate(run.data, path);
  for (const error of errors) {
    const [, slot, ...rest] = error.path ?? [];
    if (typeof slot !== 'number') {
      run.errors.push(located(error, fetch, undefined));
      continue;
    }
    for (const [at, own] of slots.entries())
      if (own === slot) run.errors.push(located(error, fetch, [...(paths[at] ?? []), ...rest]));
  }
}

function located(
  error: GraphQLError,
  { serviceName }: FetchNode,
  path: readonly (string | number)[] | undefined,
): GraphQLError {
  const code = error.extensions?.['code'] ?? 'DOWNSTREAM_SERVICE_ERROR';
  return new GraphQLError(error.message, {
    originalError: error,
    path,
    extensions: { ...error.extensions, code, serviceName },
  });
}
