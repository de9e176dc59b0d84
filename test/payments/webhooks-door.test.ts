import { hopKey } from '@gatehouse/kit-subgraph/signature';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { logRequests } from '@gatehouse/gateway/access-log';
import type { Backends } from '@gatehouse/gateway/backends';
import { createHttp } from '@gatehouse/gateway/http';
import { remoteSubgraphs } from '@gatehouse/gateway/remote-subgraphs';
import { forwardRoutes } from '@gatehouse/gateway/subgraph-routes';
import { hopHandler } from '@gatehouse/kit-subgraph/hop-handler';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { expect, test } from 'vitest';
import { type Desk, openDesk } from './open-desk.ts';
import { startPaying, told } from './pay.ts';
import { eventOf, webhookEnvironment, webhookRequest } from './sandbox-webhook.ts';

const log = createLog({ level: 'silent', name: 'test' });
const key = 'a secret of this test, long enough to be one';

const together = async (desk: Desk) => ({
  backends: {
    names: ['payments'],
    route: (_name: string, asked: Request) => desk.subgraph.handle(asked),
  },
  stop: async () => {},
});

async function split(desk: Desk) {
  const options = {
    open: desk.subgraph,
    keys: [hopKey(key)],
    log,
    isDraining: () => false,
    saysClose: () => false,
  };
  const server = createServer(hopHandler(options)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const urls = { payments: `http://127.0.0.1:${port}` };
  const backends = remoteSubgraphs({ urls, secret: key, log });
  const stop = async () => {
    await backends.stop();
    server.close();
  };
  return { backends, stop };
}

/** The gateway's door, with payments behind it. */
async function openDoor(desk: Desk, behind: typeof split | typeof together) {
  const cleanup = new AsyncDisposableStack();
  const { backends, stop } = await behind(desk);
  cleanup.defer(stop);
  const app = createHttp({ trustedProxyHops: 0, log });
  logRequests(app, log);
  forwardRoutes(app, { backends: backends as Backends, production: true });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  cleanup.defer(() => app.close());
  const post = async (asked: Request, headers: Record<string, string> = {}) => {
    const all = { ...Object.fromEntries(asked.headers), ...headers };
    const body = await asked.text();
    const init = { method: 'POST', headers: all, body };
    return (await fetch(url + new URL(asked.url).pathname, init)).status;
  };
  return { post, [Symbol.asyncDispose]: () => cleanup.disposeAsync() };
}

for (const [topology, behind] of Object.entries({ 'one process': together, split }))
  test(`P-16 P-18: a webhook passes the gateway byte for byte and with its signature (${topology})`, async () => {
    const environment = { ...webhookEnvironment, SANDBOX_BEHAVIOUR: 'drop=1' };
    await using desk = await openDesk('confirms', { environment });
    await using door = await openDoor(desk, behind);
    const { result } = await startPaying(desk, await desk.anOrder());
    const paymentId: string = result.payment.id;
    // White space and letters that a parser would not give back as they were.
    const body = ` ${JSON.stringify({ ...eventOf(paymentId, 'succeeded'), note: 'é \u2028' }, null, 1)}\n`;

    const refused = [
      await door.post(webhookRequest(body, { arriving: body.trim() })),
      await door.post(webhookRequest(body, { arriving: ' '.repeat(256 * 1024 + 1) })),
      await door.post(new Request('http://x/payments/webhooks/sandbox', { method: 'POST', body })),
    ];
    const taken = [
      await door.post(webhookRequest(body), { 'x-gatehouse-signature': 'v1;1;a;b' }),
      await door.post(webhookRequest(body), { 'content-type': 'application/json' }),
    ];
    await desk.settle();

    expect([refused, taken]).toEqual([
      [400, 413, 400],
      [200, 200],
    ]);
    const stored = await desk.sql`select state, body from payments.provider_events`;
    expect(stored).toEqual([{ state: 'APPLIED', body }]);
    expect(told(desk, paymentId)).toEqual(['payment.started', 'payment.captured']);
  });
