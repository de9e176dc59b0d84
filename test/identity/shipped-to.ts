import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestsFolder } from '@gatehouse/schema/contract-files';

type Manifest = {
  readonly operations: readonly { readonly id: string; readonly name: string }[];
};

/** The id under which a client sends a document of its own, in its newest form. */
export function shippedTo(client: string, name: string): string {
  const text = readFileSync(join(manifestsFolder, `${client}.json`), 'utf8');
  const found = (JSON.parse(text) as Manifest).operations.findLast((each) => each.name === name);
  if (found === undefined) throw new Error(`The client ${client} ships no ${name}.`);
  return `sha256:${found.id}`;
}
