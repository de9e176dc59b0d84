import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Operation = { readonly id: string; readonly name: string; readonly text: string };

/** One of the documents in a folder beside this file, with the id that a client would ship it under. */
export function readOperation(name: string, folder = 'operations'): Operation {
  const text = readFileSync(join(import.meta.dirname, folder, `${name}.graphql`), 'utf8');
  return { id: createHash('sha256').update(text).digest('hex'), name, text };
}

/** Manifests of the benchmark's own, because production takes shipped documents only: all of them for either client. */
export function writeManifests(folder: string, operations: readonly Operation[]): void {
  mkdirSync(folder);
  const known = [...new Map(operations.map((each) => [each.id, each])).values()];
  const manifest = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: known.map(({ id, name, text }) => ({ id, name, type: 'query', body: text })),
  };
  for (const client of ['customer', 'usher'])
    writeFileSync(join(folder, `${client}.json`), JSON.stringify(manifest));
}
