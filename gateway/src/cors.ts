import type { FastifyInstance, FastifyReply } from 'fastify';
import { requestIdHeader } from './request-id.ts';

/** Where the portals run on a developer's machine. */
export const developmentOrigins: readonly string[] = [8080, 8081, 8082, 8083, 8084].map(
  (port) => `http://localhost:${port}`,
);

/** The hosted Sandbox; the one that is embedded in our own page asks from that page and needs no leave. */
export const sandboxOrigin = 'https://studio.apollographql.com';

const allowedHeaders = [
  'content-type',
  'authorization',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  requestIdHeader,
].join(', ');

/** A preflight's answer holds for two hours, which is as long as browsers believe one. */
const maxAgeS = '7200';

/**
 * Lets pages of the listed origins read answers. All others get no header at all: nothing is reflected, and as tokens
 * travel in a header, no origin may send cookies.
 */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  const allowed: ReadonlySet<string | undefined> = new Set(origins);
  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    if (origin !== undefined) reply.header('vary', 'origin');
    const isAllowed = origin !== undefined && allowed.has(origin);
    if (isAllowed) allow(reply, origin);
    if (request.method !== 'OPTIONS') return done();
    if (isAllowed) allowPreflight(reply);
    return void reply.code(204).send();
  });
}

function allow(reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin);
  reply.header('access-control-expose-headers', `${requestIdHeader}, retry-after`);
}

function allowPreflight(reply: FastifyReply): void {
  reply.header('access-control-allow-methods', 'GET, POST, PUT');
  reply.header('access-control-allow-headers', allowedHeaders);
  reply.header('access-control-max-age', maxAgeS);
}
