import { badInput, internal, limitExceeded } from '@gatehouse/kit-subgraph/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { maskError, withRequestId } from './mask-errors.ts';

/** The text of a refusal of a whole request, in the form of any GraphQL answer. */
export const refusalBody = (error: GraphQLError, requestId: string): string =>
  JSON.stringify({ errors: [withRequestId(maskError(error.toJSON(), error), requestId)] });

/** Answers a whole request with one error, and says in HTTP's own words as well when to come again. */
export function refuse(reply: FastifyReply, status: number, error: GraphQLError): FastifyReply {
  const { retryAfter } = error.extensions;
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
  return reply
    .code(status)
    .header('content-type', answerType(reply.request))
    .send(refusalBody(error, reply.request.id));
}

/** Under the newer type a client reads the errors of a 4xx; under the older one many take it for no answer at all. */
function answerType({ headers: { accept = '' } }: FastifyRequest): string {
  const newer = 'application/graphql-response+json';
  return `${accept.includes(newer) ? newer : 'application/json'}; charset=utf-8`;
}

const statusTexts: ReadonlyMap<number, () => GraphQLError> = new Map([
  [400, () => badInput('The request cannot be read.')],
  [404, () => badInput('There is nothing here.')],
  [405, () => badInput('This method is not allowed here.')],
  [406, () => badInput('Answers are JSON: application/json.')],
  [408, () => badInput('The request took too long to arrive.')],
  [413, () => limitExceeded('The body is too large.')],
  [415, () => badInput('Send JSON: application/json in UTF-8, without an encoding.')],
  [431, () => limitExceeded('The headers are too large.')],
]);

/** The refusal that goes with an HTTP status; anything unknown is a fault of ours. */
export const refusalOfStatus = (status: number): GraphQLError =>
  statusTexts.get(status)?.() ?? internal('');
