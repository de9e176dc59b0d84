import { readdir } from 'node:fs/promises';
import { openFiles, type Files } from '@gatehouse/kit-files/open-files';
import { createLog } from '@gatehouse/kit-subgraph/log';
import type { Graph } from '../kit/graph.ts';

type Where = Pick<Graph, 'url' | 'secret' | 'filesDir'>;

/** Identity's files as its mutations have them, with links that lead to this graph. */
export const filesOf = (
  { url, secret, filesDir }: Where,
  inherited: Readonly<Record<string, string>> = {},
): Promise<Files> =>
  openFiles({
    name: 'identity',
    publicUrl: url,
    secret,
    production: false,
    log: createLog({ level: 'silent', name: 'test' }),
    inherited: { FILES_DIR: filesDir, ...inherited },
  });

/** A quarter of an hour from now. */
export const soon = (): Date => new Date(Date.now() + 15 * 60_000);

/** What a client does with the link that a mutation has answered. */
export async function put(
  url: string,
  body: Uint8Array<ArrayBuffer>,
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(url, { method: 'PUT', body });
  return { status: response.status, text: await response.text() };
}

/** Every file under a folder, by its path from there. */
export async function stored(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1))
    .toSorted();
}
