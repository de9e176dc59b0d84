import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createLog, type Logger } from '@gatehouse/kit-subgraph/log';
import { runUntilStopped, type Closing } from '@gatehouse/kit-subgraph/shutdown';
import { startEnvironment } from '@gatehouse/kit-subgraph/start-environment';
import { remoteCaller, type RemoteAnswer } from './data-sources/remote-caller.ts';
import { readEnvironment } from './environment.ts';
import { shutdownDeadlineMs, subgraphTimeoutMs } from './limits.ts';

type Options = {
  /** `http://host:port` by subgraph. */
  readonly urls: Readonly<Record<string, string>>;
  readonly secret: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly log: Logger;
};

type Signer = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * Signs `POST /<subgraph>/graphql` of a router that cannot, and passes it on. On loopback alone: whoever reaches it is believed
 * to be the router.
 */
export async function signHops({ urls, secret, port, log }: Options): Promise<Signer> {
  const { call, close } = remoteCaller(secret);
  const answer = async (request: IncomingMessage): Promise<RemoteAnswer | undefined> => {
    const name = /^\/(\w+)\/graphql$/.exec(request.url ?? '')?.[1] ?? '';
    const url = Object.hasOwn(urls, name) ? urls[name] : undefined;
    if (url === undefined || request.method !== 'POST') return undefined;
    return call({
      url: `${url}/graphql`,
      method: 'POST',
      authorization: request.headers.authorization,
      caller: JSON.stringify(callerOf(request)),
      body: new Uint8Array(await buffer(request)),
      signal: AbortSignal.timeout(subgraphTimeoutMs),
    });
  };
  const server = createServer((request, response) => {
    const send = async () => {
      const found = await answer(request);
      if (found === undefined) return void response.writeHead(404).end();
      const body = await found.body.text();
      const type = String(found.headers['content-type'] ?? 'text/plain');
      return void response.writeHead(found.statusCode, { 'content-type': type }).end(body);
    };
    send().catch((error: unknown) => {
      log.warn({ err: error }, 'subgraph did not answer');
      response.writeHead(502).end();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    await Promise.all([closed, close()]);
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Who asks, as the router tells it; the last address is the one that the nearest proxy has seen. */
function callerOf({ headers, socket }: IncomingMessage) {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  return {
    requestId: String(headers['x-request-id'] ?? randomUUID()),
    address: forwarded.at(-1)?.trim() || (socket.remoteAddress ?? ''),
    userAgent: headers['user-agent'] ?? '',
  };
}

async function start(): Promise<void> {
  const {
    hopSecret: secret,
    subgraphUrls: urls,
    port,
    logLevel,
  } = startEnvironment(readEnvironment);
  const log = createLog({ level: logLevel, name: 'signer' });
  const open = async (closing: Closing) => {
    if (secret === undefined) throw new Error('Environment: HOP_SECRETS is required.');
    const signer = await signHops({ urls, secret, port, log });
    closing.defer(signer.stop);
    log.info({ port }, 'signer ready');
  };
  await runUntilStopped(open, { log, deadlineMs: shutdownDeadlineMs });
}

if (import.meta.main) await start();
