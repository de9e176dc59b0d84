import type { FastifyInstance } from 'fastify';

/** An API's answers are data: nothing in them may run, frame or be taken for another type. */
const headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** TLS ends before the gateway; browsers are told to stay with it. */
const transportSecurity = 'max-age=63072000; includeSubDomains';

/** Sets the headers before anything else answers; the few routes that serve pages or pictures replace theirs. */
export function secureHeaders(app: FastifyInstance, production: boolean): void {
  const all = production ? { ...headers, 'strict-transport-security': transportSecurity } : headers;
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(all);
    done();
  });
}
