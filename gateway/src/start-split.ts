import './telemetry-off.ts';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { runUntilStopped, type Closing } from '@gatehouse/kit-subgraph/shutdown';
import { startEnvironment } from '@gatehouse/kit-subgraph/start-environment';
import { banner } from './banner.ts';
import { readEnvironment } from './environment.ts';
import { shutdownDeadlineMs } from './limits.ts';
import { prepareStart, type Prepared } from './prepare-start.ts';
import { remoteSubgraphs } from './remote-subgraphs.ts';
import { seedWhenWanted } from './seed-when-wanted.ts';
import { serveGateway } from './serve-gateway.ts';
import { startSubgraphs } from './start-subgraphs.ts';

const environment = startEnvironment(readEnvironment);
const log = createLog({ level: environment.logLevel, name: 'gateway' });
const reset = process.argv.includes('--reset');

/** The gateway in this process and each subgraph in one of its own: `pnpm start:split`. */
async function start(closing: Closing): Promise<void> {
  const prepared = await prepareStart(closing, { environment, reset, log });
  const subgraphs = await startSubgraphs({
    environment: subgraphEnvironment(prepared),
    onDeath: (name) => closing.giveUp(new Error(`The subgraph ${name} ended by itself.`)),
  });
  closing.defer(subgraphs.stop);
  await subgraphs.ready();
  await seedWhenWanted(prepared, { environment, log });
  const backends = remoteSubgraphs({
    urls: subgraphs.urls,
    secret: environment.hopSecret ?? prepared.secret,
    log,
  });
  closing.defer(backends.stop);
  const gateway = await serveGateway(backends, { ...environment, ...prepared, log });
  closing.defer(gateway.stop);
  // A developer's terminal that is closed takes its Gatehouse with it.
  if (environment.production) closing.onHangup(gateway.reload);
  const topology = `gateway and ${backends.names.length} subgraph processes`;
  process.stdout.write(banner({ ...environment, ...prepared, topology }));
}

const subgraphEnvironment = ({ databaseUrl, secret, publicUrl }: Prepared) => ({
  ...environment.inherited,
  DATABASE_URL: databaseUrl,
  GATEHOUSE_SECRET: secret,
  PUBLIC_URL: publicUrl,
});

await runUntilStopped(start, { log, deadlineMs: shutdownDeadlineMs });
