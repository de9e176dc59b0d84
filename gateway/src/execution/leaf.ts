import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';

type IsValid = (value: unknown) => boolean;

const isWhole = (value: unknown) => Number.isInteger(value);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isString = (value: unknown) => typeof value === 'string';

const specified: Readonly<Record<string, IsValid>> = {
  Int: isWhole,
  Float: isNumber,
  Boolean: (value) => typeof value === 'boolean',
  String: isString,
  ID: (value) => isString(value) || isWhole(value),
};

const anything: IsValid = () => true;

/** Whether a subgraph's value can be one of that type. Custom scalars are its own affair. */
export function leafCheck(type: GraphQLLeafType): IsValid {
  if (!isEnumType(type))
    return isSpecifiedScalarType(type) ? (specified[type.name] ?? anything) : anything;
  const values = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => values.has(value);
}
