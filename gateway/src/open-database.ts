import { rm } from 'node:fs/promises';
import { filesBeside } from '@gatehouse/kit-files/environment';
import { startEmbedded } from '@gatehouse/kit-postgres/embedded';
import type { Logger } from '@gatehouse/kit-subgraph/log';

type Options = {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly reset: boolean;
  readonly log: Logger;
};

type Database = {
  readonly url: string;
  /** True for the server that lives and ends with this process. */
  readonly isEmbedded: boolean;
  readonly stop: () => Promise<void>;
};

/** The configured database, or a PostgreSQL of our own. */
export async function openDatabase(options: Options): Promise<Database> {
  const { databaseUrl, dataDir, reset, log } = options;
  if (databaseUrl === undefined) {
    const server = await startEmbedded({
      dataDir,
      reset,
      keepRunning: true,
      log: (line) => log.info(line),
    });
    // Nothing is left that could name them.
    if (reset) await rm(filesBeside(dataDir), { recursive: true, force: true });
    return { url: server.url, isEmbedded: true, stop: server.stop };
  }
  // Whose data it is and what else is in there, we cannot know.
  if (reset)
    throw new Error(
      '--reset is for the embedded PostgreSQL; empty the one at DATABASE_URL yourself.',
    );
  return { url: databaseUrl, isEmbedded: false, stop: async () => {} };
}
