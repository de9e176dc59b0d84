import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;

/** What the page is made of: its own files, and the lockfile for all that comes from elsewhere. */
const sources = ['build.ts', 'src/*', '../pnpm-lock.yaml'];

/** Where the page made of these very sources stands, or will stand: nothing stale is ever found there. */
export function builtFolder(): string {
  const digest = createHash('sha256');
  for (const file of globSync(sources, { cwd: here }).toSorted())
    digest.update(file).update(readFileSync(join(here, file)));
  return join(here, 'out', digest.digest('hex').slice(0, 16));
}
