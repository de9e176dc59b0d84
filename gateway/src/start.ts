import './telemetry-off.ts';
import { createLog } from '@gatehouse/kit-subgraph/log';
import { runUntilStopped, type Closing } from '@gatehouse/kit-subgraph/shutdown';
import { startEnvironment } from '@gatehouse/kit-subgraph/start-environment';
import { banner } from './banner.ts';
import { readEnvironment } from './environment.ts';
import { shutdownDeadlineMs } from './limits.ts';
import { prepareStart } from './prepare-start.ts';
import { seedWhenWanted } from './seed-when-wanted.ts';

const environment = startEnvironment(readEnvironment);
const log = createLog({ level: environment.logLevel, name: 'gatehouse' });
const reset = process.argv.includes('--reset');

/** All of Gatehouse in this process: `pnpm start`. */
async function start(closing: Closing): Promise<void> {
  // Most of the code, read only now: a wrong environment is told at once, and the database starts in the meantime.
  const code = Promise.all([import('./one-process.ts'), import('./serve-gateway.ts')]);
  const preparing = prepareStart(closing, { environment, reset, log });
  const [prepared, [{ openOneProcess }, { serveGateway }]] = await Promise.all([preparing, code]);
  const backends = await openOneProcess({ ...environment, ...prepared, log });
  closing.defer(backends.stop);
  await seedWhenWanted(prepared, { environment, log });
  const gateway = await serveGateway(backends, { ...environment, ...prepared, log });
  closing.defer(gateway.stop);
  // A developer's terminal that is closed takes its Gatehouse with it.
  if (environment.production) closing.onHangup(gateway.reload);
  // First of all, so that no job begins while requests end.
  closing.defer(backends.stopWorkers);
  process.stdout.write(banner({ ...environment, ...prepared, topology: 'one process' }));
}

await runUntilStopped(start, { log, deadlineMs: shutdownDeadlineMs });
