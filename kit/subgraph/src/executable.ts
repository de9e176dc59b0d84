import {
  execute,
  parse,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

type Asked = {
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly contextValue: unknown;
};

type Run = (asked: Asked) => ExecutionResult | Promise<ExecutionResult>;

export type Executable = { readonly document: DocumentNode; readonly run: Run };

/**
 * A document that can be executed once it is known to be valid: the first time by graphql-js, because most of what is asked once is never asked again,
 * and from then on as the function that graphql-jit makes of it.
 */
export function executable(schema: GraphQLSchema, text: string): Executable {
  const document = parse(text);
  const interpret: Run = ({ variables, operationName, contextValue }) =>
    execute({ schema, document, contextValue, variableValues: variables, operationName });
  // graphql-jit writes this key as the prototype, and it is gone.
  if (text.includes('__proto__')) return { document, run: interpret };
  const compiled = new Map<string, Run>();
  return {
    document,
    run: (asked) => {
      const { operationName = '' } = asked;
      const run = compiled.get(operationName);
      if (run !== undefined) return run(asked);
      // Known from now on: the next who asks finds what this makes.
      compiled.set(operationName, (again) => {
        const made = compile(schema, document, { operationName: asked.operationName, interpret });
        compiled.set(operationName, made);
        return made(again);
      });
      return interpret(asked);
    },
  };
}

type Compiling = { readonly operationName: string | undefined; readonly interpret: Run };

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, interpret }: Compiling,
): Run {
  const made = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(made)) return interpret;
  return async (asked) => {
    const result = await made.query(undefined, asked.contextValue, asked.variables ?? {});
    // Nothing was executed: graphql-js says in its own words what is wrong with the variables.
    if (result.data === undefined) return interpret(asked);
    if (result.errors === undefined) return result;
    return { data: result.data, errors: result.errors.map(asGraphqlError) };
  };
}

/** graphql-jit's errors are of a class of their own, whose `extensions` may be missing. */
const asGraphqlError = ({ message, path, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { path, originalError });
