import type { GraphQLError } from 'graphql';
import { subgraphTimeout, subgraphUnavailable } from './errors.ts';

/** Of the driver and of the system: the server is away, or went away with a statement of ours. */
const lost: ReadonlySet<unknown> = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** PostgreSQL's classes 08 (connection) and 53 (out of connections, memory or disk), and its being stopped, crashed or started. */
const refused = /^(08...|53...|57P0[1-5]|25P0[34])$/;

/** A statement that ran over its time, or waited too long for a lock. */
const late = /^(57014|55P03)$/;

/**
 * What a client is told when the database did not do its part: asked again later, the same may succeed, which INTERNAL does not
 * say. Undefined for any other error.
 */
export function databaseFault(error: unknown): GraphQLError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, cause } = error as NodeJS.ErrnoException;
  if (lost.has(code) || refused.test(String(code))) return subgraphUnavailable();
  if (late.test(String(code))) return subgraphTimeout();
  // drizzle wraps what the driver throws.
  return databaseFault(cause);
}
