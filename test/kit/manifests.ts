import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manifestsFolder } from '@gatehouse/schema/contract-files';
import { portals } from '@gatehouse/kit-subgraph/viewer';

type Manifest = { readonly operations: readonly object[] };

/** The id under which a document is sent that `manifestsWith` has shipped. */
export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A folder of manifests with these documents for every client beside its own, so that what refuses is never the manifest. */
export function manifestsWith(texts: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-manifests-'));
  const added = texts.map((text) => ({
    id: idOf(text),
    name: /^\w+ (\w+)/.exec(text)?.[1] ?? 'Ask',
    type: text.split(' ', 1)[0],
    body: text,
  }));
  for (const client of portals) {
    const manifest = JSON.parse(read(client)) as Manifest;
    const operations = [...manifest.operations, ...added];
    writeFileSync(path.join(folder, `${client}.json`), JSON.stringify({ ...manifest, operations }));
  }
  return folder;
}

const none = JSON.stringify({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [],
});

/** A portal without documents of its own has no manifest. */
function read(client: string): string {
  try {
    return readFileSync(path.join(manifestsFolder, `${client}.json`), 'utf8');
  } catch {
    return none;
  }
}
