import {
  internal,
  isOurs,
  limitExceeded,
  subgraphTimeout,
  subgraphUnavailable,
  type ErrorCode,
} from '@gatehouse/kit-subgraph/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that pass, and what Apollo's own are called outside. Any other code, or none, is INTERNAL. */
const codes: ReadonlyMap<unknown, ErrorCode> = new Map<string, ErrorCode>([
  ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
  ['FORBIDDEN', 'FORBIDDEN'],
  ['NOT_FOUND', 'NOT_FOUND'],
  ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  ['CONFLICT', 'CONFLICT'],
  ['RATE_LIMITED', 'RATE_LIMITED'],
  ['DOCUMENT_NOT_ALLOWED', 'DOCUMENT_NOT_ALLOWED'],
  ['LIMIT_EXCEEDED', 'LIMIT_EXCEEDED'],
  ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE'],
  ['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT'],
  ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  // A value of a subgraph that the schema does not allow.
  ['INVALID_GRAPHQL', 'SUBGRAPH_UNAVAILABLE'],
]);

/** These say one thing only, whatever the error that bears the code says. */
const fixedTexts: ReadonlyMap<ErrorCode, string> = new Map([
  ['SUBGRAPH_UNAVAILABLE', subgraphUnavailable().message],
  ['SUBGRAPH_TIMEOUT', subgraphTimeout().message],
  ['INTERNAL', internal('').message],
]);

/** The fields that may stand beside the code, by the type each must have. */
const details = { field: 'string', retryAfter: 'number' } as const;

/**
 * What the world sees of an error: a code of the list, its text, path and documented fields. An allow-list, because the
 * gateway's own errors hold addresses and bodies, and nobody can name all that a future one may hold.
 */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const source = refusalOf(error) ?? formatted;
  const code = codes.get(source.extensions?.['code']) ?? 'INTERNAL';
  const message = fixedTexts.get(code) ?? withoutHints(source.message);
  const { locations, path } = formatted;
  return {
    message,
    ...(locations !== undefined && code === 'BAD_USER_INPUT' ? { locations } : {}),
    ...(path === undefined ? {} : { path }),
    extensions: { code, ...pick(source.extensions) },
  };
}

/** True for what the log must keep in full, because the client will not be told. */
export const isInternal = (error: GraphQLError): boolean =>
  error.extensions['code'] === 'INVALID_GRAPHQL' ||
  (refusalOf(error) === undefined && !codes.has(error.extensions['code']));

/** The request id is how a person who reports an error and the log find each other. */
export const withRequestId = (
  error: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError => ({
  ...error,
  extensions: { code: 'INTERNAL', ...error.extensions, requestId },
});

type Refusal = Pick<GraphQLError, 'message' | 'extensions'>;

/** One of our own refusals, where Apollo has wrapped it into an error of its own with another code. */
function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const cause = error.originalError ?? error;
  if (isOurs(error) || isOurs(cause)) return (isOurs(error) ? error : cause) as GraphQLError;
  if (error.extensions['code'] === 'GRAPHQL_PARSE_FAILED') return parserGaveUp(error.message);
  const limit = error.extensions['validationErrorCode'];
  if (limit === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED')
    return limitExceeded('The operation selects too much.');
  return undefined;
}

/** The parser marks neither its token limit nor an exhausted stack by anything but the text; a test holds both texts. */
function parserGaveUp(message: string): Refusal | undefined {
  if (message.includes('tokens. Parsing aborted'))
    return limitExceeded('The document is too long.');
  if (!message.startsWith('Syntax Error'))
    return limitExceeded('The document is nested too deeply.');
  return undefined;
}

// Validation's own suggestions are switched off in production; those of a wrong enum value are not, and teach a schema as well.
const withoutHints = (message: string) => message.replaceAll(/ ?Did you mean [^?]*\?/g, '');

function pick(extensions: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const kept = Object.entries(details).filter(([name, type]) => typeof extensions[name] === type);
  return Object.fromEntries(kept.map(([name]) => [name, extensions[name]]));
}
