import { Readable } from 'node:stream';
import { uploadMaxBytes } from '@gatehouse/kit-subgraph/file-paths';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Backends } from './backends.ts';
import { refusalOfStatus, refuse } from './refuse.ts';
import { signatureHeaders } from './signature-headers.ts';

type Options = { readonly backends: Backends; readonly production: boolean };

/** Request headers that a route may need. All others end here, those by which a client claims to be somebody too. */
const requestHeaders = ['accept', 'authorization', 'content-type', 'if-none-match', 'user-agent'];

/** A subgraph's page may look like something; it runs nothing and loads nothing. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

const responseHeaders = [
  'cache-control',
  'content-disposition',
  'content-security-policy',
  'content-type',
  'etag',
  'location',
];

/** Forwards `/<subgraph>/…` to its owner: pictures and files by signed link, keys, and what providers call. */
export function forwardRoutes(app: FastifyInstance, { backends, production }: Options): void {
  for (const name of backends.names) {
    forwardUploads(app, { name, backends });
    app.route({
      method: ['GET', 'POST'],
      url: `/${name}/*`,
      handler: async (request, reply) => {
        const url = urlOf(request);
        // `..`, plain or encoded, would reach what only the gateway itself may call, and with its signature.
        const isOwn = url.pathname.startsWith(`/${name}/`);
        // What is for developers is not there in production, whatever a subgraph takes its own environment for.
        const isHidden = production && url.pathname.startsWith(`/${name}/dev/`);
        if (!isOwn || isHidden) return refuse(reply, 404, refusalOfStatus(404));
        return send(reply, await backends.route(name, forwarded(request, url)));
      },
    });
  }
  if (!backends.names.includes('identity')) return;
  app.get('/.well-known/jwks.json', async (request, reply) => {
    const url = 'http://gateway/identity/jwks.json';
    return send(reply, await backends.route('identity', new Request(url)));
  });
  if (!production)
    app.get('/dev/inbox', async (_request, reply) => reply.redirect('/identity/dev/inbox'));
}

type Upload = { readonly name: string; readonly backends: Backends };

/**
 * `PUT /<subgraph>/uploads/…` takes the one big body there is, from whoever has a link for it: the owner is asked what the
 * link is worth before any of the body is read, or anybody could have us hold as many of them as we have connections.
 */
function forwardUploads(app: FastifyInstance, { name, backends }: Upload): void {
  app.put(`/${name}/uploads/*`, {
    bodyLimit: uploadMaxBytes,
    onRequest: async (request, reply) => {
      const url = urlOf(request);
      if (!url.pathname.startsWith(`/${name}/uploads/`))
        return refuse(reply, 404, refusalOfStatus(404));
      const verdict = await backends.route(name, new Request(url));
      return verdict.ok ? undefined : send(reply, verdict);
    },
    handler: async (request, reply) =>
      send(reply, await backends.route(name, forwarded(request, urlOf(request)))),
  });
}

const urlOf = ({ url }: FastifyRequest): URL => new URL(url, 'http://gateway');

function forwarded(request: FastifyRequest, url: URL): Request {
  const headers = new Headers();
  const signed = signatureHeaders(url.pathname, Object.keys(request.headers));
  for (const header of [...requestHeaders, ...signed]) {
    const value = request.headers[header];
    if (typeof value === 'string') headers.set(header, value);
  }
  const { method, body } = request;
  const init = Buffer.isBuffer(body) ? { method, headers, body } : { method, headers };
  return new Request(url, init);
}

async function send(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  reply.code(answer.status);
  for (const name of responseHeaders) {
    const value = answer.headers.get(name);
    if (value !== null) reply.header(name, value);
  }
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (isPage && !answer.headers.has('content-security-policy'))
    reply.header('content-security-policy', pagePolicy);
  const length = answer.headers.get('content-length');
  // A file, passed on as it comes.
  if (length !== null && answer.body !== null)
    return reply.header('content-length', length).send(Readable.fromWeb(answer.body));
  return reply.send(Buffer.from(await answer.arrayBuffer()));
}
