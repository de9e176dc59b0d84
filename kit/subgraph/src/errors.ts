import { GraphQLError } from 'graphql';

/** Every code that may leave Gatehouse. Clients branch on these; texts are for people. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'DOCUMENT_NOT_ALLOWED'
  | 'LIMIT_EXCEEDED'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'SUBGRAPH_TIMEOUT'
  | 'INTERNAL';

// A set and not a property: nothing that arrives from outside can claim to be one of ours.
const ours = new WeakSet<Error>();

/** True for errors made here, whose code and message may be shown; anything else is masked. */
export const isOurs = (error: unknown): boolean => error instanceof Error && ours.has(error);

function refusal(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
  const error = new GraphQLError(message, { extensions: { ...details, code } });
  ours.add(error);
  return error;
}

export const unauthenticated = () => refusal('UNAUTHENTICATED', 'Sign in to do this.');

export const forbidden = (message = 'You may not do this.') => refusal('FORBIDDEN', message);

/** Also for what belongs to somebody else: the answer must not tell the two apart. */
export const notFound = (thing: string) => refusal('NOT_FOUND', `${thing} not found.`);

/** `field` is the path of the input field at fault, e.g. `input.quantity`. */
export const badInput = (message: string, field?: string) =>
  refusal('BAD_USER_INPUT', message, field === undefined ? {} : { field });

export const conflict = (message: string) => refusal('CONFLICT', message);

/** `retryAfter` in seconds. */
export const rateLimited = (retryAfter: number) =>
  refusal('RATE_LIMITED', 'Too many attempts. Try again later.', { retryAfter });

export const documentNotAllowed = (message = 'This document may not be sent.') =>
  refusal('DOCUMENT_NOT_ALLOWED', message);

export const limitExceeded = (message: string) => refusal('LIMIT_EXCEEDED', message);

export const subgraphUnavailable = () =>
  refusal('SUBGRAPH_UNAVAILABLE', 'This part is not available right now.');

export const subgraphTimeout = () =>
  refusal('SUBGRAPH_TIMEOUT', 'This part did not answer in time.');

export const internal = (requestId: string) =>
  refusal('INTERNAL', 'Something went wrong on our side.', { requestId });
