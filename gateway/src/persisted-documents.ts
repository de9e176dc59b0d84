import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentNotAllowed } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { z } from 'zod';

const manifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(
    z.object({ id: z.string().regex(/^[0-9a-f]{64}$/), name: z.string(), body: z.string() }),
  ),
});

/** One document that was shipped, with every client that ships it. */
export type ShippedDocument = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly clients: ReadonlySet<string>;
};

export type Documents = ReadonlyMap<string, ShippedDocument>;

/** Every document of every `<client>.json` in a folder, by id. A file that is no manifest stops the start. */
export function loadDocuments(folder: string): Documents {
  const documents = new Map<string, ShippedDocument>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const client = basename(file, '.json');
    const { operations } = manifest.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    for (const { id, name, body } of operations) {
      const clients = new Set([...(documents.get(id)?.clients ?? []), client]);
      documents.set(id, { id, name, text: body, clients });
    }
  }
  return documents;
}

/** The parts of a request that name a document: its text, or its id in one of two wire forms. */
export type Asked = {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
};

export type Policy = {
  readonly documents: Documents;
  readonly production: boolean;
};

/**
 * The shipped document that is asked for, `undefined` where a text is asked for and may be, or DOCUMENT_NOT_ALLOWED. What is
 * allowed follows from the verified token and from nothing that a client writes about itself.
 */
export function shippedDocument(
  asked: Asked,
  viewer: Viewer | undefined,
  { documents, production }: Policy,
): ShippedDocument | undefined {
  const id = documentId(asked);
  const hasText = typeof asked.query === 'string' && asked.query !== '';
  if (id === undefined) {
    if (!hasText || takesText(viewer, production)) return undefined;
    throw documentNotAllowed();
  }
  const document = documents.get(id);
  // Not "not found": no client shall answer by sending its text.
  if (document === undefined || !mayUse(document, viewer, production)) throw documentNotAllowed();
  if (hasText && !(takesText(viewer, production) && asked.query === document.text))
    throw documentNotAllowed();
  return document;
}

/** A scanner can be lost: with its token nobody shall explore. In production nobody sends texts at all. */
const takesText = (viewer: Viewer | undefined, production: boolean) =>
  viewer?.portal !== 'usher' && !production;

function mayUse({ clients }: ShippedDocument, viewer: Viewer | undefined, production: boolean) {
  if (viewer === undefined) return true;
  return clients.has(viewer.portal) || (viewer.portal !== 'usher' && !production);
}

function documentId({ documentId: id, extensions }: Asked): string | undefined {
  if (id !== undefined && id !== null) return textOf(id).replace(/^sha256:/, '');
  const persisted = fieldOf(extensions, 'persistedQuery');
  if (persisted === undefined || persisted === null) return undefined;
  return textOf(fieldOf(persisted, 'sha256Hash'));
}

/** What is given as an id and is no text names no document, and is refused as such. */
const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
