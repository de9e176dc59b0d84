import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Place } from './compile-steps.ts';
import { merge } from './merge.ts';
import { isObject, ownValue, write, type Source } from './own.ts';
import { compilePlaces, locate } from './places.ts';
import { Unsupported, type FetchNode } from './plan.ts';
import { compileRepresentation } from './representations.ts';
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
  const represent = compileRepresentation(fetch.requires ?? [], isOfType);
  const rewriteInput = compileRewrites(fetch.inputRewrites, isOfType);
  const rewriteOutput = compileRewrites(fetch.outputRewrites, isOfType);
  const question = compileQuestion(fetch);
  return (run) => {
    const targets = places(run.data);
    const { representations, typenames, slots } = represented(targets, (target) => {
      const representation = represent(target);
      if (!representation?.['__typename']) return undefined;
      rewriteInput?.(representation);
      return representation;
    });
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

/** By place, which of the representations is its own; -1 for none. Equal ones are asked for once. */
function represented(
  targets: readonly Source[],
  represent: (target: Source) => Source | undefined,
) {
  const representations: Source[] = [];
  const typenames: unknown[] = [];
  const slots: number[] = [];
  const known = new Map<string, number>();
  for (const target of targets) {
    const representation = represent(target);
    if (representation === undefined) {
      slots.push(-1);
      continue;
    }
    const typename = target['__typename'];
    // The type here too: a representation may name an interface for objects of several types.
    const key = targets.length === 1 ? '' : `${String(typename)} ${keyOf(representation)}`;
    let slot = known.get(key);
    if (slot === undefined) {
      slot = representations.push(representation) - 1;
      typenames.push(typename);
      known.set(key, slot);
    }
    slots.push(slot);
  }
  return { representations, typenames, slots };
}

/** Equal for equal representations only. Most are of a few short texts, which are read faster than JSON is written. */
function keyOf(representation: Source): string {
  let key = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    // The length, so that no text can look like two.
    if (typeof value !== 'string') return JSON.stringify(representation);
    key += `${name} ${value.length} ${value} `;
  }
  return key;
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
