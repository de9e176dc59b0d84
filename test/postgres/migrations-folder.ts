import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

type Migration = { readonly when: number; readonly sql: string };

/** A folder such as drizzle-kit writes, gone with the test. */
export async function migrationsFolder(migrations: readonly Migration[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gatehouse-migrations-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'meta'));
  const entries = migrations.map(({ when }, idx) => ({
    idx,
    version: '7',
    when,
    tag: `${idx}_${when}`,
    breakpoints: true,
  }));
  const journal = JSON.stringify({ version: '7', dialect: 'postgresql', entries });
  await writeFile(path.join(folder, 'meta', '_journal.json'), journal);
  await Promise.all(
    migrations.map(({ when, sql }, idx) => writeFile(path.join(folder, `${idx}_${when}.sql`), sql)),
  );
  return folder;
}
