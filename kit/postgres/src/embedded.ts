import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { connectAdmin } from './admin-connection.ts';
import { clusterFiles } from './cluster-files.ts';
import { databaseUrl } from './database-url.ts';
import { initCluster, superuser } from './init-cluster.ts';
import { takeOwnership } from './owner-lock.ts';
import { serverBinaries } from './server-binaries.ts';
import { type ServerUser, serverUser } from './server-user.ts';
import { startServer } from './start-server.ts';
import { stopLeftover } from './stop-leftover.ts';
import { superviseServer } from './supervise-server.ts';

export type EmbeddedServer = {
  /** The superuser's, to the database gatehouse. */
  readonly url: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly dataDir: string;
  /** The first to try; 0 for any. */
  readonly port?: number;
  readonly reset?: boolean;
  /** Off for databases that nobody will miss: nothing is then forced to the disk. */
  readonly durable?: boolean;
  /** Starts it again when it ends by itself. */
  readonly keepRunning?: boolean;
  readonly log?: (line: string) => void;
};

const portDefault = 5432;
const database = 'gatehouse';

/** A real PostgreSQL of our own, over the data of the last time. It ends with `stop`, or else with this process. */
export async function startEmbedded(options: Options): Promise<EmbeddedServer> {
  const { dataDir, port = portDefault, reset = false, durable = true, log = () => {} } = options;
  const user = serverUser();
  const files = clusterFiles(reachable(dataDir, user));
  const release = takeOwnership(files.lock);
  try {
    await stopLeftover(files.dataDir, log);
    if (reset)
      for (const file of [files.dataDir, files.password])
        rmSync(file, { recursive: true, force: true });
    const { initdb, postgres } = serverBinaries(user !== undefined);
    const password = await initCluster(files, { initdb, user, isDurable: durable });
    const start = { files, postgres, user, isDurable: durable };
    const server = await startServer({ ...start, port });
    if (port !== 0 && server.port !== port)
      log(`Port ${port} is taken: PostgreSQL listens on ${server.port}.`);
    // Whoever uses it knows it by this port: another one would be no help.
    const restart = () => startServer({ ...start, port: server.port, isPortFixed: true });
    const stop = superviseServer(server, {
      restart: options.keepRunning ? restart : undefined,
      onEnd: release,
      log,
    });
    const url = `postgres://${superuser}:${password}@127.0.0.1:${server.port}/${database}`;
    await createDatabase(url).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { url, port: server.port, stop };
  } catch (error) {
    release();
    throw error;
  }
}

/**
 * Inside the project, where it is easily found and thrown away. For root outside of it: the user that the server then runs as
 * must be able to enter every folder on the way.
 */
export function defaultDataDir(projectRoot: string): string {
  if (process.getuid?.() !== 0) return path.join(projectRoot, '.data', 'postgres');
  const project = createHash('sha256').update(realpathSync(projectRoot)).digest('hex').slice(0, 12);
  return path.join('/var/lib/gatehouse', project);
}

/** The absolute path, its parent made; refused where the server's user could not follow. */
function reachable(dataDir: string, user: ServerUser | undefined): string {
  const parent = path.dirname(path.resolve(dataDir));
  mkdirSync(parent, { recursive: true });
  const real = realpathSync(parent);
  const closed = user && foldersAbove(real).find((dir) => !mayEnter(dir, user));
  if (closed) {
    const why = `PostgreSQL runs as ${user.name}, who cannot enter ${closed}`;
    throw new Error(`${why}: choose another data directory.`);
  }
  return path.join(real, path.basename(dataDir));
}

/** The folder itself, its parent, and so on up to the root. */
function foldersAbove(dir: string): readonly string[] {
  const parent = path.dirname(dir);
  return parent === dir ? [dir] : [dir, ...foldersAbove(parent)];
}

function mayEnter(dir: string, { uid, gid }: ServerUser): boolean {
  const status = statSync(dir);
  if (status.uid === uid) return (status.mode & 0o100) !== 0;
  if (status.gid === gid) return (status.mode & 0o010) !== 0;
  return (status.mode & 0o001) !== 0;
}

async function createDatabase(url: string): Promise<void> {
  await using admin = connectAdmin(databaseUrl(url, 'postgres'));
  const { sql } = admin;
  const found = await sql`select from pg_database where datname = ${database}`;
  if (found.length === 0) await sql`create database ${sql(database)}`;
}
