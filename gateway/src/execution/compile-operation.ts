import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  valueFromAST,
  typeFromAST,
  isInputType,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from './collect-fields.ts';
import { compileShape, type Shaped } from './compile-shape.ts';
import { compileStep } from './compile-steps.ts';
import { conditionVariables, inclusion, type Included } from './conditions.ts';
import { ownValue, write, type Source } from './own.ts';
import { plainVariables } from './plain-variables.ts';
import { Unsupported, type QueryPlan } from './plan.ts';
import type { Run } from './run.ts';
import type { InSpan } from '../spans.ts';
import type { IsOfType } from './type-knowledge.ts';

export type Compiling = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly plan: QueryPlan;
  readonly isOfType: IsOfType;
};

export type CompiledOperation = {
  readonly operation: OperationDefinitionNode;
  /** True of variables that need no second look. */
  readonly isPlain: (variables: Source) => boolean;
  readonly run: (variables: Source, ask: Run['ask'], inSpan?: InSpan) => Promise<ExecutionResult>;
};

/** With more the document is somebody's experiment: the shapes of all combinations would be kept. */
const conditionsMax = 6;

/** An operation and its plan as one function. What cannot be compiled throws `Unsupported`. */
export function compileOperation(compiling: Compiling): CompiledOperation {
  const { schema, document, operationName, plan, isOfType } = compiling;
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type || operation.operation === OperationTypeNode.SUBSCRIPTION)
    throw new Unsupported('This is no query and no mutation.');
  if (plan.node?.kind === 'Subscription') throw new Unsupported('The plan is of a subscription.');
  const conditions = conditionVariables(document);
  if (conditions.length > conditionsMax) throw new Unsupported('Too much of it is conditional.');

  const defaults = defaultsOf(schema, operation);
  const place = {
    path: [],
    isOfType,
    defaultOf: (variable: string) => ownValue(defaults, variable),
  };
  const step = plan.node === undefined ? undefined : compileStep(plan.node, place);
  const shapeOf = shapes(compiling, { operation, type, conditions });
  return {
    operation,
    isPlain: plainVariables(schema, operation),
    run: async (variables, ask, inSpan) => {
      const run: Run = { variables, data: {}, errors: [], ask };
      const shape = shapeOf((variable) => {
        const value = ownValue(variables, variable);
        return value === undefined ? ownValue(defaults, variable) : value;
      });
      const execute = async () => {
        await step?.(run);
        if (inSpan === undefined) return answer(run, shape);
        return inSpan('gateway.postprocessing', async () => answer(run, shape));
      };
      return inSpan === undefined ? execute() : inSpan('gateway.execute', execute);
    },
  };
}

function answer({ data, errors }: Run, shape: (data: Source) => Shaped): ExecutionResult {
  const shaped = shape(data);
  if (shaped.faults.length > 0) errors.push(...shaped.faults);
  if (errors.length > 0) return { errors, data: shaped.data };
  if (shaped.errors.length === 0) return { data: shaped.data };
  return { data: shaped.data, extensions: { valueCompletion: shaped.errors } };
}

function defaultsOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Source {
  const defaults: Source = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const input = typeFromAST(schema, type as never);
    if (defaultValue !== undefined && isInputType(input))
      write(defaults, variable.name.value, valueFromAST(defaultValue, input));
  }
  return defaults;
}

type Shapes = {
  readonly operation: OperationDefinitionNode;
  readonly type: ReturnType<GraphQLSchema['getRootType']> & object;
  readonly conditions: readonly string[];
};

/** A variable that may be null has a default where it is a condition, and may be null all the same. */
function decided(name: string, valueOf: (variable: string) => unknown): boolean {
  const value = valueOf(name);
  if (typeof value === 'boolean') return value;
  throw new GraphQLError(`Variable "$${name}" of a condition must not be null.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** One shape for each combination of conditions that was asked for: a shape itself asks nothing. */
function shapes(
  { schema, document }: Compiling,
  { operation, type, conditions }: Shapes,
): (valueOf: (variable: string) => unknown) => (data: Source) => Shaped {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const compile = (isIncluded: Included) => {
    const within = { schema, fragments, isIncluded };
    const root = { set: operation.selectionSet, declared: type };
    for (const [selected] of collectFields(within, [root], undefined).values())
      if (/^__(schema|type)$/.test(selected?.node.name.value ?? ''))
        throw new Unsupported('It asks for the schema.');
    return compileShape(within, root);
  };
  if (conditions.length === 0) {
    const only = compile(inclusion({}));
    return () => only;
  }
  // Once with everything, so that what cannot be compiled is known now and not in the middle of a request.
  compile(() => true);
  const made = new Map<string, (data: Source) => Shaped>();
  return (valueOf) => {
    const values = Object.fromEntries(conditions.map((name) => [name, decided(name, valueOf)]));
    const key = JSON.stringify(values);
    const shape = made.get(key) ?? compile(inclusion(values));
    made.set(key, shape);
    return shape;
  };
}
