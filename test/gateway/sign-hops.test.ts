import { hopKey } from '@gatehouse/kit-subgraph/signature';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signHops } from '@gatehouse/gateway/sign-hops';
import { hopHandler } from '@gatehouse/kit-subgraph/hop-handler';
import { expect, test } from 'vitest';
import { silent } from './toy-graph.ts';

const secret = 'a secret of this test, long enough to be one';

/** A subgraph that answers what it was told. */
async function aSubgraph() {
  const open = {
    execute: async (request: object, caller: object) => ({ data: { request, caller } }),
  };
  const keys = [hopKey(secret)];
  const options = {
    open: open as never,
    keys,
    log: silent,
    isDraining: () => false,
    saysClose: () => false,
  };
  const server = createServer(hopHandler(options)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

test('CORE-01: a router that signs nothing reaches subgraphs through a process that does', async () => {
  const { server, url } = await aSubgraph();
  const urls = { toy: url, gone: 'http://127.0.0.1:9' };
  const signer = await signHops({ urls, secret, port: 0, log: silent });
  const body = '{"query":"{ ok }"}';
  const headers = {
    'content-type': 'application/json',
    authorization: 'Bearer abc',
    'x-request-id': 'request-1',
    'x-forwarded-for': '6.6.6.6, 192.0.2.7',
    'user-agent': 'scanner',
  };
  const ask = (path: string, method = 'POST') =>
    fetch(signer.url + path, method === 'GET' ? { method } : { method, headers, body });

  const answer = await ask('/toy/graphql');
  const others = [
    ask('/gone/graphql'),
    ask('/nobody/graphql'),
    ask('/toy/_events'),
    ask('/toy/graphql', 'GET'),
  ];

  const asked = { requestId: 'request-1', address: '192.0.2.7', userAgent: 'scanner' };
  const caller = { ...asked, budgetMs: 4000 };
  expect(await answer.json()).toEqual({
    data: { request: { query: '{ ok }' }, caller: { ...caller, authorization: 'Bearer abc' } },
  });
  expect((await Promise.all(others)).map(({ status }) => status)).toEqual([502, 404, 404, 404]);
  server.closeAllConnections();
  server.close();
  await signer.stop();
});
