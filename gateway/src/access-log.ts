import { createHash } from 'node:crypto';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newRecord, type RequestRecord } from './context.ts';
import { sampleRefusals } from './sample-refusals.ts';

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

/**
 * One line per request: who by class, what by name, how long and how it ended. Never variables, never personal data. Of requests
 * that were refused unexecuted, when they come in floods, only some.
 */
export function logRequests(app: FastifyInstance, log: Logger): void {
  // A line is built field by field: there is nothing in it to cut, and looking would cost more than writing it.
  const lines = log.child({}, { redact: [] });
  const sample = sampleRefusals();
  app.decorateRequest('record');
  app.addHook('onRequest', (request, _reply, done) => {
    request.record = newRecord();
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    // Probes come every few seconds and say nothing.
    if (!request.url.startsWith('/health/')) write(request, reply);
    done();
  });
  const write = (request: FastifyRequest, reply: FastifyReply) => {
    const unlogged = isRefused(request, reply) ? sample(kindOf(request, reply)) : 0;
    if (unlogged === undefined) return;
    const more = unlogged > 0 ? { unlogged } : {};
    lines.info({ ...line(request, reply), ...more }, 'request');
  };
}

const isRefused = ({ record }: FastifyRequest, { statusCode }: FastifyReply) =>
  record.type === undefined && statusCode >= 400 && statusCode < 500;

const kindOf = ({ record }: FastifyRequest, { statusCode }: FastifyReply) =>
  `${statusCode} ${record.codes[0] ?? ''}`;

function line({ id, method, url, record }: FastifyRequest, reply: FastifyReply) {
  const { client, operation, documentId, accountId, codes, traceId, subgraphMs } = record;
  return {
    requestId: id,
    traceId,
    method,
    // The path alone: a search string may hold a signature or a document.
    path: withoutMac(url.split('?', 1)[0] ?? ''),
    client,
    operation,
    documentId,
    user: accountId && createHash('sha256').update(accountId).digest('hex').slice(0, 16),
    status: reply.statusCode,
    codes: codes.length > 0 ? codes : undefined,
    // Of what was refused unexecuted there is none.
    subgraphMs: record.type && subgraphMs,
    durationMs: Math.round(reply.elapsedTime * 10) / 10,
    bytes: Number(reply.getHeader('content-length') ?? 0),
  };
}

/** Whoever has the link to a file may see it: the log names the file and not the link. */
const withoutMac = (path: string) =>
  path === '/graphql' ? path : path.replace(/(\/files\/[^/]*)\/.*/, '$1');
