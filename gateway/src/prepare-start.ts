import { join } from 'node:path';
import { defaultDataDir } from '@gatehouse/kit-postgres/embedded';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Closing } from '@gatehouse/kit-subgraph/shutdown';
import { deploymentSecret } from './deployment-secret.ts';
import type { Environment } from './environment.ts';
import { freePort } from './free-port.ts';
import { openDatabase } from './open-database.ts';

type Options = { readonly environment: Environment; readonly reset: boolean; readonly log: Logger };

export type Prepared = {
  readonly databaseUrl: string;
  readonly isEmbedded: boolean;
  readonly secret: string;
  readonly port: number;
  readonly publicUrl: string;
};

const projectRoot = join(import.meta.dirname, '..', '..');

/** What both topologies need before anything else: a database, a secret and a port. */
export async function prepareStart(
  closing: Closing,
  { environment, reset, log }: Options,
): Promise<Prepared> {
  if (environment.production && environment.secret === undefined)
    throw new Error('Environment: GATEHOUSE_SECRET is required where subgraphs are started.');
  const port = environment.production ? environment.port : await freePort(environment.port);
  if (port !== environment.port)
    log.warn(`Port ${environment.port} is taken: Gatehouse uses ${port}.`);
  const dataDir = environment.dataDir ?? defaultDataDir(projectRoot);
  const { databaseUrl } = environment;
  const database = await openDatabase({ databaseUrl, dataDir, reset, log });
  closing.defer(database.stop);
  return {
    databaseUrl: database.url,
    isEmbedded: database.isEmbedded,
    secret: environment.secret ?? deploymentSecret(dataDir),
    port,
    publicUrl: environment.publicUrl ?? `http://localhost:${port}`,
  };
}
