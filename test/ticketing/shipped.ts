import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsFolder } from '@gatehouse/schema/contract-files';
import { post, type Answer } from '../kit/ask.ts';
import type { Graph } from '../kit/graph.ts';

type Asking = {
  readonly token: string | undefined;
  readonly variables?: object;
  readonly client?: 'usher' | 'organizer' | 'admin';
};

/** What a client sends for a document of its manifest. */
export function shippedBody(
  name: string,
  variables: object,
  client: NonNullable<Asking['client']> = 'usher',
): object {
  const text = readFileSync(path.join(operationsFolder, client, `${name}.graphql`));
  const documentId = createHash('sha256').update(text).digest('hex');
  return { documentId, variables };
}

/** Sends a document of a client's manifest by its id, the only way an usher's token may ask. */
export const askShipped = (
  { url }: Pick<Graph, 'url'>,
  name: string,
  { token, variables = {}, client }: Asking,
): Promise<Answer> =>
  post(url, shippedBody(name, variables, client), token === undefined ? {} : { token });
