import type { Log } from '@gatehouse/kit-events/log';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { databaseFault } from './database-fault.ts';
import { internal, isOurs } from './errors.ts';

type Request = { readonly requestId: string; readonly log: Log };

/**
 * The answer with every error either one of ours or INTERNAL. By class and not by text: a failed query carries SQL and
 * its parameters in the message, so whatever was not made to be shown is logged here and stays here.
 */
export function maskErrors(result: ExecutionResult, request: Request): ExecutionResult {
  if (result.errors === undefined) return result;
  return { ...result, errors: result.errors.map((error) => maskError(error, request)) };
}

function maskError(error: GraphQLError, { requestId, log }: Request): GraphQLError {
  const cause = error.originalError ?? error;
  if (isOurs(cause)) return error;
  // Only GraphQL itself raises errors without a path: the request, its variables or a scalar was wrong.
  if (error.path === undefined) return recoded(error, error.message, { code: 'BAD_USER_INPUT' });
  log.error({ requestId, path: error.path, err: cause }, 'resolver failed');
  const mask = databaseFault(cause) ?? internal(requestId);
  return recoded(error, mask.message, mask.extensions);
}

function recoded(
  { path, nodes }: GraphQLError,
  message: string,
  extensions: GraphQLError['extensions'],
): GraphQLError {
  const place = path === undefined ? {} : { path, nodes: nodes ?? null };
  return new GraphQLError(message, { ...place, extensions });
}
