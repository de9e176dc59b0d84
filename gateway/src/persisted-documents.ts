import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { documentNotAllowed } from '@gatehouse/kit-subgraph/errors';
import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { z } from 'zod';
import type { Metrics } from './metrics.ts';

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

/** `enforce` keeps to what production allows; `log` lets more pass, and counts what `enforce` would refuse. */
export type PersistedMode = 'log' | 'enforce';

export type Policy = {
  readonly documents: Documents;
  readonly mode: PersistedMode;
  /** Counts how documents are asked for. */
  readonly persisted: Metrics['persisted'];
};

/**
 * The shipped document that is asked for, `undefined` where a text is asked for and may be, or DOCUMENT_NOT_ALLOWED. What is
 * allowed follows from the verified token and from nothing that a client writes about itself.
 */
export function shippedDocument(
  asked: Asked,
  viewer: Viewer | undefined,
  { documents, mode, persisted }: Policy,
): ShippedDocument | undefined {
  const strict = find(asked, viewer, { documents, isStrict: true });
  const found =
    strict === 'refused' && mode === 'log'
      ? find(asked, viewer, { documents, isStrict: false })
      : strict;
  if (found === 'nothing') return undefined;
  if (found === 'refused') {
    persisted.inc({ result: 'refused' });
    // Not "not found": no client shall answer by sending its text.
    throw documentNotAllowed();
  }
  persisted.inc({ result: strict === 'refused' ? 'would_refuse' : 'id' });
  return found === 'text' ? undefined : found;
}

type Finding = { readonly documents: Documents; readonly isStrict: boolean };

function find(
  asked: Asked,
  viewer: Viewer | undefined,
  { documents, isStrict }: Finding,
): ShippedDocument | 'text' | 'nothing' | 'refused' {
  const id = documentId(asked);
  const hasText = typeof asked.query === 'string' && asked.query !== '';
  if (id === undefined && !hasText) return 'nothing';
  if (id === undefined) return takesText(viewer, isStrict) ? 'text' : 'refused';
  const document = documents.get(id);
  if (document === undefined || !mayUse(document, viewer, isStrict)) return 'refused';
  if (hasText && !(takesText(viewer, isStrict) && asked.query === document.text)) return 'refused';
  return document;
}

/** A scanner can be lost: with its token nobody shall explore. Where it is strict nobody sends texts at all. */
const takesText = (viewer: Viewer | undefined, isStrict: boolean) =>
  viewer?.portal !== 'usher' && !isStrict;

function mayUse({ clients }: ShippedDocument, viewer: Viewer | undefined, isStrict: boolean) {
  if (viewer === undefined) return true;
  return clients.has(viewer.portal) || (viewer.portal !== 'usher' && !isStrict);
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
