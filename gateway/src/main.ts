import './telemetry-off.ts';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { runUntilStopped, type Closing } from '@gatehouse/kit-subgraph/shutdown';
import { startEnvironment } from '@gatehouse/kit-subgraph/start-environment';
import { readEnvironment } from './environment.ts';
import { shutdownDeadlineMs } from './limits.ts';
import { remoteSubgraphs } from './remote-subgraphs.ts';
import { serveGateway } from './serve-gateway.ts';

const environment = startEnvironment(readEnvironment);
const log = createLog({ level: environment.logLevel, name: 'gateway' });

/** The gateway alone, in front of subgraphs that others have started: a container of the split topology. */
async function start(closing: Closing): Promise<void> {
  const { hopSecret: secret, subgraphUrls: urls, host, port } = environment;
  if (secret === undefined || Object.keys(urls).length === 0)
    throw new Error(
      'Environment: HOP_SECRETS (or GATEHOUSE_SECRET) and SUBGRAPH_URLS are required.',
    );
  const backends = remoteSubgraphs({ urls, secret, log });
  closing.defer(backends.stop);
  const gateway = await serveGateway(backends, { ...environment, log });
  closing.defer(gateway.stop);
  closing.onHangup(gateway.reload);
  log.info({ host, port }, 'gateway ready');
}

await runUntilStopped(start, { log, deadlineMs: shutdownDeadlineMs });
