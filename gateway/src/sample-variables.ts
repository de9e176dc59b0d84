import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  Kind,
  isListType,
  isNonNullType,
  isInputType,
  isRequiredInputField,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The least that a document's variables may be: a plan does not depend on their values, but none is made without them. */
export function sampleVariables(schema: GraphQLSchema, text: string): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const definition of parse(text).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
        const input = typeFromAST(schema, type as never);
        if (defaultValue === undefined && isInputType(input) && isNonNullType(input))
          variables[variable.name.value] = sample(input);
      }
  return variables;
}

const scalars: Readonly<Record<string, unknown>> = { Int: 0, Float: 0, Boolean: false };

function sample(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  // The gateway takes scalars that are not GraphQL's own as they come.
  if (!isInputObjectType(inner)) return scalars[inner.name] ?? '';
  const fields = Object.values(inner.getFields());
  // Of a one-of input exactly one field is given.
  const needed = inner.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, sample(field.type)]));
}
