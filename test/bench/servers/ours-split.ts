import { remoteSubgraphs } from '@gatehouse/gateway/remote-subgraphs';
import { serveGateway } from '@gatehouse/gateway/serve-gateway';
import { startSubgraphs } from '@gatehouse/gateway/start-subgraphs';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { runChild } from './run-child.ts';
import { host, productionLimits, type OursSettings } from './settings.ts';

/** Gatehouse as `pnpm start:split` runs it in production: the gateway here, each subgraph in a process below. */
await runChild(async ({ databaseUrl, secret, manifests }: OursSettings) => {
  const log = createLog({ level: 'info', name: 'gateway' });
  const subgraphs = await startSubgraphs({
    environment: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      GATEHOUSE_SECRET: secret,
      PUBLIC_URL: 'http://localhost',
    },
    onDeath: (name) => {
      log.error({ subgraph: name }, 'subgraph ended');
      process.exit(1);
    },
  });
  await subgraphs.ready();
  const backends = remoteSubgraphs({ urls: subgraphs.urls, secret, log });
  const serving = { host, port: 0, production: true, log, manifests, ...productionLimits };
  const server = await serveGateway(backends, serving);
  const stop = async () => {
    await server.stop();
    await backends.stop();
    await subgraphs.stop();
  };
  return { url: `${server.url}/graphql`, stop };
});
