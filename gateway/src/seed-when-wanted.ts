import { seedDemo } from '@gatehouse/demo/seed';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import type { Environment } from './environment.ts';

type Database = {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly isEmbedded: boolean;
};

/** Fills our own database with demo data in development, and any other one only when asked to. */
export async function seedWhenWanted(
  { databaseUrl, secret, isEmbedded }: Database,
  { environment, log }: { readonly environment: Environment; readonly log: Logger },
): Promise<void> {
  const { demo, production } = environment;
  const isWanted = demo === undefined ? isEmbedded && !production : demo === 'on';
  if (!isWanted) return;
  const outcome = await seedDemo({ databaseUrl, secret, log, now: new Date() });
  log.info({ outcome }, 'demo data');
}
