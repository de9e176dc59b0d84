import { openOneProcess } from '@gatehouse/gateway/one-process';
import { serveGateway } from '@gatehouse/gateway/serve-gateway';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { runChild } from './run-child.ts';
import { host, poolMax, productionLimits, type OursSettings } from './settings.ts';

/** Gatehouse as `pnpm start` runs it in production: workers, limits and access log included. */
await runChild(async ({ databaseUrl, secret, manifests }: OursSettings) => {
  const log = createLog({ level: 'info', name: 'gatehouse' });
  const publicUrl = 'http://localhost';
  const options = { databaseUrl, secret, publicUrl, production: true, log, poolMax };
  const backends = await openOneProcess(options);
  const serving = { host, port: 0, production: true, log, manifests, ...productionLimits };
  const server = await serveGateway(backends, serving);
  const stop = async () => {
    await server.stop();
    await backends.stop();
  };
  return { url: `${server.url}/graphql`, stop };
});
