import { isDownloadPath } from '@gatehouse/kit-subgraph/file-paths';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { publishedKeys } from '@gatehouse/kit-subgraph/published-keys';
import { tokenVerifier } from '@gatehouse/kit-subgraph/verify-token';
import type { Backends } from './backends.ts';
import { remote, type RemoteSource } from './data-sources/remote.ts';
import { files, remoteCaller, type CallRemote } from './data-sources/remote-caller.ts';
import { toResponse, toStreamedResponse } from './data-sources/to-response.ts';
import { readyTimeoutMs, subgraphTimeoutMs } from './limits.ts';
import { signatureHeaders } from './signature-headers.ts';

type Options = {
  /** `http://host:port` by subgraph. */
  readonly urls: Readonly<Record<string, string>>;
  /** What calls are signed with. */
  readonly secret: string;
  readonly log: Logger;
};

/** Subgraphs in processes of their own, reached by signed requests. */
export function remoteSubgraphs({ urls, secret, log }: Options): Backends {
  const { call, close } = remoteCaller(secret);
  const download = remoteCaller(secret, files);
  const urlOf = (name: string) => {
    const url = urls[name];
    if (url === undefined) throw new Error(`SUBGRAPH_URLS names no ${name}.`);
    return url;
  };
  // One for each, whatever supergraph serves: it remembers how its subgraph has answered so far.
  const sources = new Map<string, RemoteSource>();
  const fetchKeys = async () => {
    const url = `${urlOf('identity')}/identity/jwks.json`;
    const signal = AbortSignal.timeout(subgraphTimeoutMs);
    return toResponse(await call({ url, method: 'GET', signal }));
  };
  return {
    names: Object.keys(urls),
    dataSource: (name) => {
      const source =
        sources.get(name) ??
        remote({ url: `${urlOf(name)}/graphql`, call, log: log.child({ subgraph: name }) });
      sources.set(name, source);
      return source;
    },
    route: (name, request) =>
      isDownloadPath(new URL(request.url).pathname)
        ? fetchFile(download.call, urlOf(name), request)
        : forward(call, urlOf(name), request),
    verifyToken: tokenVerifier(publishedKeys(fetchKeys, { log })),
    // One that lives is enough: a subgraph that is away costs its own fields, not the whole gateway.
    ping: () => Promise.any(Object.values(urls).map(isHealthy)),
    pingOne: (name) => isHealthy(urlOf(name)),
    pools: () => ({}),
    breakers: () => Object.fromEntries([...sources].map(([name, { isOpen }]) => [name, isOpen()])),
    stopWorkers: async () => {},
    stop: async () => void (await Promise.all([close(), download.close()])),
  };
}

async function isHealthy(url: string): Promise<void> {
  const response = await fetch(`${url}/health/ready`, {
    signal: AbortSignal.timeout(readyTimeoutMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error('Not healthy.');
}

async function forward(call: CallRemote, base: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const { method } = request;
  const signed = signatureHeaders(pathname, request.headers.keys());
  if (method !== 'GET' && method !== 'POST' && method !== 'PUT')
    return new Response(null, { status: 405 });
  const answer = call({
    url: base + pathname + search,
    method,
    authorization: request.headers.get('authorization') ?? undefined,
    contentType: request.headers.get('content-type') ?? undefined,
    headers: signed.map((name) => [name, request.headers.get(name) ?? '']),
    ...(method === 'GET' ? {} : { body: new Uint8Array(await request.arrayBuffer()) }),
    signal: AbortSignal.timeout(subgraphTimeoutMs),
  });
  return answer.then(toResponse).catch(unavailable);
}

async function fetchFile(call: CallRemote, base: string, { url }: Request): Promise<Response> {
  const { pathname, search } = new URL(url);
  const answer = call({ url: base + pathname + search, method: 'GET' });
  return answer.then(toStreamedResponse).catch(unavailable);
}

const unavailable = () => new Response('Not available right now.\n', { status: 503 });
