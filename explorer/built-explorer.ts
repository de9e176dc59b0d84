import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { builtFolder } from './built-folder.ts';

/** The folder of the built page; built first, and told so, where that has not been done since its sources changed. */
export async function builtExplorer(onBuild: () => void): Promise<string> {
  const folder = builtFolder();
  if (existsSync(folder)) return folder;
  onBuild();
  await build();
  return folder;
}

async function build(): Promise<void> {
  const building = fork(join(import.meta.dirname, 'build.ts'), {
    // Of the environment nothing: what is built is the same everywhere, and React's own checks are not wanted.
    env: { NODE_ENV: 'production' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const [said, [code]] = await Promise.all([text(building.stderr!), once(building, 'exit')]);
  if (code !== 0) throw new Error(`The explorer could not be built.\n${said}`);
}
