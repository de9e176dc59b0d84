import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { readonly operations: readonly { readonly id: string; readonly name: string }[] };

export type Answer = {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- the walk reads the fields that the document of that name asks for.
  readonly data: any;
  readonly code: string | undefined;
};

/** Sends the documents of one client by name, as the shipped application does: the id alone leaves. */
export function persistedClient(url: string, client: string) {
  const file = join(import.meta.dirname, `../schema/manifests/${client}.json`);
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const ids = new Map(operations.map(({ name, id }) => [name, id]));
  return (name: string, variables: object, token?: string): Promise<Answer> => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`The client ${client} has no document ${name}.`);
    return post(url, { documentId: `sha256:${id}`, variables }, token);
  };
}

/** One request; throws for nothing that is an answer. */
export async function post(url: string, body: object, token?: string): Promise<Answer> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: readonly { extensions?: { code?: string } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions?.code };
}
