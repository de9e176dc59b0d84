import mercuriusGateway from '@mercuriusjs/gateway';
import { fastify } from 'fastify';
import { runChild } from '../../servers/run-child.ts';
import type { GatewaySettings } from './settings.ts';

/** Mercurius' gateway with its JIT. It calls over HTTP only. */
await runChild(async ({ urls = {} }: GatewaySettings) => {
  const app = fastify();
  const services = Object.entries(urls).map(([name, url]) => ({ name, url }));
  await app.register(mercuriusGateway as never, { jit: 1, gateway: { services } } as never);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${url}/graphql`, stop: () => app.close() };
});
