import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsFolder } from '@gatehouse/schema/contract-files';
import { post, type Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';

/** Sends a document of the usher's manifest by its id, the only way an usher's token may ask. */
export function askShipped(
  { url }: Pick<Graph, 'url'>,
  name: 'ScanTicket' | 'GateEvent',
  { token, variables = {} }: { readonly token: string | undefined; readonly variables?: object },
): Promise<Answer> {
  const text = readFileSync(path.join(operationsFolder, 'usher', `${name}.graphql`));
  const documentId = createHash('sha256').update(text).digest('hex');
  return post(url, { documentId, variables }, token === undefined ? {} : { token });
}
