import type { Socket } from 'node:net';
import { internal, isOurs } from '@gatehouse/kit-subgraph/errors';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { fastify, type FastifyError, type FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import {
  bodyMaxBytes,
  connectionsMax,
  headersMaxBytes,
  headersTimeoutMs,
  keepAliveTimeoutMs,
  requestsPerSocketMax,
  requestTimeoutMs,
  timeoutsCheckedEveryMs,
} from './limits.ts';
import { refusalBody, refusalOfStatus, refuse } from './refuse.ts';
import { requestId, requestIdHeader } from './request-id.ts';

/** How long a client may take to send its headers, and all of its request. */
export type Arrival = {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly checkedEveryMs: number;
};

type Options = {
  readonly trustedProxyHops: number;
  readonly arrival?: Arrival | undefined;
  readonly log: Logger;
};

const arrivalByDefault: Arrival = {
  headersMs: headersTimeoutMs,
  requestMs: requestTimeoutMs,
  checkedEveryMs: timeoutsCheckedEveryMs,
};

/** The door with nothing behind it: sizes, times and errors. Every answer has a request id and none a text that is not ours. */
export function createHttp({
  trustedProxyHops,
  arrival = arrivalByDefault,
  log,
}: Options): FastifyInstance {
  const app = fastify({
    bodyLimit: bodyMaxBytes,
    requestTimeout: arrival.requestMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    maxRequestsPerSocket: requestsPerSocketMax,
    http: {
      maxHeaderSize: headersMaxBytes,
      headersTimeout: arrival.headersMs,
      connectionsCheckingInterval: arrival.checkedEveryMs,
    },
    // Only so many proxies are believed; an address that the client writes itself counts for nothing.
    trustProxy: trustedProxyHops > 0 ? (_address, hop) => hop < trustedProxyHops : false,
    genReqId: requestId,
    requestIdHeader: false,
    exposeHeadRoutes: false,
    // Requests that arrive while we stop are answered like any other.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, _request, reply) =>
      void refuse(reply, error.statusCode ?? 400, refusalOfStatus(error.statusCode ?? 400)),
  });
  app.server.maxConnections = connectionsMax;
  // Bodies stay bytes: the graph reads JSON itself, and a provider's signature is over what it sent.
  app.removeAllContentTypeParsers();
  // JSON by name: Fastify remembers a parser by the header that asked for it, but not one that takes anything.
  app.addContentTypeParser(
    ['application/json', '*'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  // These hooks wait for nothing: as promises, all of them together cost as much as a small operation.
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(requestIdHeader, request.id);
    done();
  });
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404, refusalOfStatus(404)));
  app.setErrorHandler(async (error, request, reply) => {
    const { status, refusal } = describe(error, request.id);
    if (status >= 500 && !isOurs(error))
      log.error({ requestId: request.id, err: error }, 'request failed');
    request.record.codes = [String(refusal.extensions['code'])];
    return refuse(reply, status, refusal);
  });
  return app;
}

const statuses: ReadonlyMap<unknown, number> = new Map([
  ['UNAUTHENTICATED', 401],
  ['BAD_USER_INPUT', 400],
  ['DOCUMENT_NOT_ALLOWED', 400],
  ['LIMIT_EXCEEDED', 400],
  ['RATE_LIMITED', 429],
  ['SUBGRAPH_UNAVAILABLE', 503],
  ['SUBGRAPH_TIMEOUT', 504],
]);

function describe(error: unknown, id: string): { status: number; refusal: GraphQLError } {
  if (isOurs(error)) {
    const refusal = error as GraphQLError;
    return { status: statuses.get(refusal.extensions['code']) ?? 500, refusal };
  }
  const { statusCode = 500 } = error as FastifyError;
  // Fastify's own text is not for clients, but its status says what was wrong.
  if (statusCode < 500) return { status: statusCode, refusal: refusalOfStatus(statusCode) };
  return { status: 500, refusal: internal(id) };
}

const socketErrors: ReadonlyMap<string, readonly [number, string]> = new Map([
  ['HPE_HEADER_OVERFLOW', [431, 'Request Header Fields Too Large']],
  ['ERR_HTTP_REQUEST_TIMEOUT', [408, 'Request Timeout']],
]);

/** What never became a request, such as headers too large, is answered on the socket; it has no other way out. */
function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason] = socketErrors.get(error.code ?? '') ?? [400, 'Bad Request'];
  const id = requestId({ headers: {} });
  const body = refusalBody(refusalOfStatus(status), id);
  const headers = [
    `HTTP/1.1 ${status} ${reason}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `${requestIdHeader}: ${id}`,
    'connection: close',
  ];
  socket.end(`${headers.join('\r\n')}\r\n\r\n${body}`);
}
