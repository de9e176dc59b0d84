import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { ClusterFiles } from './cluster-files.ts';
import { runAs, type ServerUser } from './server-user.ts';

const run = promisify(execFile);

export const superuser = 'postgres';

/** The version whose binaries we bring; a data directory of another one cannot be opened by them. */
const majorVersion = '18';

type Means = {
  readonly initdb: string;
  readonly user: ServerUser | undefined;
  readonly isDurable: boolean;
};

/** Answers with the superuser's password; makes the data directory if there is none. */
export async function initCluster(
  files: ClusterFiles,
  { initdb, user, isDurable }: Means,
): Promise<string> {
  if (existsSync(files.dataDir)) {
    assertVersion(files.dataDir);
    return existingPassword(files);
  }
  const password = randomBytes(24).toString('base64url');
  rmSync(files.password, { force: true });
  writeFileSync(files.password, password, { mode: 0o600 });
  rmSync(files.unfinished, { recursive: true, force: true });
  mkdirSync(files.unfinished, { mode: 0o700 });
  if (user) {
    for (const file of [files.password, files.unfinished]) chownSync(file, user.uid, user.gid);
  }
  const options = { cwd: files.unfinished, env: { LC_ALL: 'C' }, ...runAs(user) };
  await run(initdb, initdbArguments(files, isDurable), options);
  // Under its name only when it is whole: an interrupted start begins again instead of opening half a cluster.
  renameSync(files.unfinished, files.dataDir);
  chmodSync(files.dataDir, 0o700);
  return password;
}

function initdbArguments({ unfinished, password }: ClusterFiles, isDurable: boolean): string[] {
  return [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of texts on every machine, whatever its locales.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    // Passwords are random; a client that opens hundreds of connections need not stretch them each time.
    ...(isDurable ? [] : ['--no-sync', '--set=scram_iterations=1']),
  ];
}

function assertVersion(dataDir: string): void {
  const versionFile = path.join(dataDir, 'PG_VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : undefined;
  if (version === majorVersion) return;
  const found = version === undefined ? 'no PostgreSQL data' : `data of PostgreSQL ${version}`;
  throw new Error(
    `${dataDir} holds ${found}, not of PostgreSQL ${majorVersion}. Move it away or start with --reset.`,
  );
}

function existingPassword({ dataDir, password }: ClusterFiles): string {
  if (existsSync(password)) return readFileSync(password, 'utf8').trim();
  throw new Error(
    `${password}, the password to the data in ${dataDir}, is missing. Bring it back or start with --reset.`,
  );
}
