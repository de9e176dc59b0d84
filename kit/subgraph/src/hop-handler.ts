import type { KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { callerHeader } from './call-subgraph.ts';
import { isOurs, subgraphTimeout } from './errors.ts';
import type { GraphRequest } from './execute-request.ts';
import { isUploadPath, uploadMaxBytes } from './file-paths.ts';
import type { Logger } from './log.ts';
import type { Caller, OpenSubgraph } from './open-subgraph.ts';
import { hopMemory } from './hop-memory.ts';
import { isReady } from './ready.ts';
import { isSignedHop, isTimely, signatureHeader } from './signature.ts';
import { within } from './within.ts';

/** Bigger than any page the gateway asks for; beyond it, reading stops. */
const bodyMaxBytes = 4 * 1024 * 1024;

/** Longer than a statement (3 s), shorter than the gateway waits (5 s): it hears from us what was the matter. */
const answerMaxMs = 4000;

type Options = {
  readonly open: OpenSubgraph;
  /** What the gateway signs with; several while one replaces another. */
  readonly keys: readonly KeyObject[];
  readonly log: Logger;
  readonly isDraining: () => boolean;
  /** True once answers say that their connection closes. */
  readonly saysClose: () => boolean;
};

type Reply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | Readable;
};

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers the gateway and other subgraphs, and nobody else. A request without a signature, or with an old one, is refused
 * unread; what a signature is worth shows only when the body has been read, up to its bound. A hop that writes is taken
 * once: each process remembers its own, so that one captured on the wire can be repeated against another process of the
 * same subgraph, where the ids that clients give to their mutations stand against it.
 */
export function hopHandler({ open, keys, log, isDraining, saysClose }: Options): Handle {
  const isNew = hopMemory();
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const { url: path = '/', method = 'GET' } = request;
    if (path === '/health/live') return live;
    if (path === '/health' || path === '/health/ready')
      return (await isReady(open, isDraining)) ? ready : notReady;
    const now = new Date();
    const signature = request.headers[signatureHeader];
    if (!isTimely(signature, now)) return refused;
    const bodyMax = method === 'PUT' && isUploadPath(path) ? uploadMaxBytes : bodyMaxBytes;
    const body = await readBody(request, bodyMax);
    if (body === undefined) return tooLarge;
    const caller = header(request, callerHeader) ?? '';
    const authorization = header(request, 'authorization');
    const hop = { method, path, authorization, caller, body };
    const isSigned = keys.some((key) => isSignedHop(key, hop, signature, now));
    if (!isSigned || (method !== 'GET' && !isNew(signature))) return refused;
    if (path === '/graphql') return graph(open, body, { ...readCaller(caller), authorization });
    if (path === '/_events') return event(open, body);
    return toReply(await open.handle(toRequest(request, path, body)));
  };
  return (request, response) => {
    answer(request)
      .catch((error: unknown): Reply => {
        log.error({ err: error }, 'request failed');
        return { status: 500 };
      })
      .then((reply) => send(reply, response, saysClose()))
      .catch((error: unknown) => log.warn({ err: error }, 'answer not sent'));
  };
}

const live: Reply = { status: 200, body: 'live\n' };
const ready: Reply = { status: 200, body: 'ready\n' };
const notReady: Reply = { status: 503, body: 'not ready\n' };
const refused: Reply = { status: 401 };
// The rest of the body is on its way and nobody will read it.
const tooLarge: Reply = { status: 413, headers: { connection: 'close' } };

/** Answers in what the gateway has left for its request, or with the fact that it took too long. */
async function graph(
  open: OpenSubgraph,
  body: Buffer,
  { budgetMs = answerMaxMs, ...caller }: Caller,
): Promise<Reply> {
  const request = JSON.parse(body.toString()) as GraphRequest;
  try {
    const ownMs = Math.min(answerMaxMs, budgetMs);
    const answering = open.execute(request, { ...caller, budgetMs: ownMs });
    return json(await within(answering, ownMs, subgraphTimeout));
  } catch (error) {
    if (!isOurs(error)) throw error;
    return json({ errors: [error] });
  }
}

const json = (value: object): Reply => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

async function event(open: OpenSubgraph, body: Buffer): Promise<Reply> {
  await open.receive(JSON.parse(body.toString()) as EventEnvelope);
  return { status: 204 };
}

const nobody = { requestId: '', address: '', userAgent: '' };

const readCaller = (text: string): Omit<Caller, 'authorization'> =>
  text === '' ? nobody : { ...nobody, ...(JSON.parse(text) as object) };

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** By events, because iterating costs more than all the rest of a small request. */
function readBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer<ArrayBuffer> | undefined>();
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= maxBytes) return void chunks.push(chunk);
    request.pause();
    resolve(undefined);
  });
  request.on('end', () => resolve(Buffer.concat(chunks)));
  request.on('error', reject);
  return promise;
}

function toRequest(request: IncomingMessage, path: string, body: Buffer<ArrayBuffer>): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string') headers.set(name, value);
  const { method = 'GET' } = request;
  const init = method === 'GET' ? { method, headers } : { method, headers, body };
  return new Request(`http://subgraph${path}`, init);
}

/** A route that states the length of its answer has a file to send, which is passed on as it is read. */
const toReply = async (response: Response): Promise<Reply> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body:
    response.body !== null && response.headers.has('content-length')
      ? Readable.fromWeb(response.body)
      : Buffer.from(await response.arrayBuffer()),
});

/** With its length the answer leaves in one write; without, Node cuts it into chunks. */
async function send(reply: Reply, response: ServerResponse, isLast: boolean): Promise<void> {
  const { status, headers, body = '' } = reply;
  const last = isLast ? { connection: 'close' } : {};
  if (body instanceof Readable) {
    response.writeHead(status, { ...headers, ...last });
    return pipeline(body, response);
  }
  const length =
    status === 204 || status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length, ...last });
  response.end(body);
  return undefined;
}
