import { createHash } from 'node:crypto';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newRecord, type RequestRecord } from './context.ts';

declare module 'fastify' {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

/** One line per request: who by class, what by name, how long and how it ended. Never variables, never personal data. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  // A line is built field by field: there is nothing in it to cut, and looking would cost more than writing it.
  const lines = log.child({}, { redact: [] });
  app.decorateRequest('record');
  app.addHook('onRequest', async (request) => {
    request.record = newRecord();
  });
  app.addHook('onResponse', async (request, reply) => {
    // Probes come every few seconds and say nothing.
    if (!request.url.startsWith('/health/')) lines.info(line(request, reply), 'request');
  });
}

function line({ id, method, url, record }: FastifyRequest, reply: FastifyReply) {
  const { client, operation, documentId, accountId, codes } = record;
  return {
    requestId: id,
    method,
    // The path alone: a search string may hold a signature or a document.
    path: withoutMac(url.split('?', 1)[0] ?? ''),
    client,
    operation,
    documentId,
    user: accountId && createHash('sha256').update(accountId).digest('hex').slice(0, 16),
    status: reply.statusCode,
    codes: codes.length > 0 ? codes : undefined,
    durationMs: Math.round(reply.elapsedTime * 10) / 10,
    bytes: Number(reply.getHeader('content-length') ?? 0),
  };
}

/** Whoever has the link to a file may see it: the log names the file and not the link. */
const withoutMac = (path: string) => path.replace(/(\/files\/[^/]*)\/.*/, '$1');
