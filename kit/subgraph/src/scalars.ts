import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { badInput } from './errors.ts';

const iso = GraphQLDateTimeISO.toConfig();

/** ISO 8601 knows a year 0 and JavaScript years of six digits; PostgreSQL reads neither in the text of a parameter. */
function inCommonYears(instant: Date): Date {
  const year = instant.getUTCFullYear();
  if (year < 1 || year > 9999) throw badInput('Not an instant of the years 1 to 9999.');
  return instant;
}

/** Sent as an ISO 8601 text in UTC, so that both topologies hand the gateway the same value. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...iso,
  name: 'DateTime',
  description: 'An instant: ISO 8601 with time zone, answered in UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => inCommonYears(iso.parseValue(value)),
  parseLiteral: (node, variables) => inCommonYears(iso.parseLiteral(node, variables)),
});

const largest = 2n ** 63n;

function toInt64(value: unknown): bigint {
  const text = typeof value === 'bigint' || typeof value === 'string' ? String(value) : undefined;
  // A JavaScript number may have been rounded before we saw it; only one that is exact is taken.
  const digits = Number.isSafeInteger(value) ? String(value) : text;
  if (digits === undefined || !/^-?\d{1,19}$/.test(digits)) throw badInput('Not a 64-bit integer.');
  const integer = BigInt(digits);
  if (integer >= largest || integer < -largest) throw badInput('Not a 64-bit integer.');
  return integer;
}

/** Sent as digits in a string: a GraphQL Int ends at 2^31, a JavaScript number is inexact beyond 2^53. */
export const Int64 = new GraphQLScalarType<bigint, string>({
  name: 'Int64',
  description: 'A 64-bit integer, sent as a string of digits.',
  serialize: (value) => toInt64(value).toString(),
  parseValue: toInt64,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT) return toInt64(node.value);
    throw badInput('Not a 64-bit integer.');
  },
});
