import type { Asked } from './persisted-documents.ts';

const paramsOf = (url: string) => new URLSearchParams(url.slice((url + '?').indexOf('?')));

/** What a GET asks for, for the policy alone: Apollo reads the search string itself, and more strictly. */
export function readSearch(url: string): Asked & Readonly<Record<string, unknown>> {
  const params = paramsOf(url);
  return {
    query: params.get('query') ?? undefined,
    documentId: params.get('documentId') ?? undefined,
    extensions: parse(params.get('extensions')),
  };
}

/** The search string with a shipped document's text in the place of its id. */
export function writeSearch(url: string, text: string | undefined): string {
  const params = paramsOf(url);
  if (text === undefined) return params.toString();
  params.set('query', text);
  params.delete('documentId');
  params.delete('extensions');
  return params.toString();
}

function parse(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}
