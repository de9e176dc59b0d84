import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';

/** Counts what clients ask of the graph: each request once, when it is answered. */
export function countRequests(
  app: FastifyInstance,
  { requests, requestDuration, rejected }: Metrics,
): void {
  app.addHook('onResponse', (request, reply, done) => {
    if (/^\/graphql(\?|$)/.test(request.url)) count(request, reply);
    done();
  });
  const count = ({ record }: FastifyRequest, { statusCode, elapsedTime }: FastifyReply) => {
    const { operation = 'other', type, client, codes } = record;
    const isRefused = statusCode >= 400;
    // The page of the explorer is no operation.
    if (type === undefined && !isRefused) return;
    // What is refused before anybody looks into it, by its method or type, is refused with this code.
    const [code = isRefused ? 'BAD_USER_INPUT' : 'OK'] = codes;
    requests.inc({ operation, type: type ?? 'none', client, code });
    requestDuration.observe({ operation }, elapsedTime / 1000);
    if (type === undefined) rejected.inc({ reason: code });
  };
}
