import type { KeyObject } from 'node:crypto';
import { signatureHeader, signHop } from './signature.ts';

/** What travels beside the body: who asks, as the edge saw it. Signed with the rest. */
export const callerHeader = 'x-gatehouse-caller';

export type Call = {
  readonly url: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly authorization?: string | undefined;
  readonly caller?: string;
  readonly contentType?: string | undefined;
  /** Signed by somebody else, who is believed by that and not by us. */
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** What ends the waiting; without one, the limits of whoever calls. */
  readonly signal?: AbortSignal;
};

/** The headers of one signed request; each is good for one. `path` is that of the URL, with its search. */
export function hopHeaders(key: KeyObject, call: Call, path: string): Record<string, string> {
  const { method, authorization, caller = '', body = '' } = call;
  return {
    ...Object.fromEntries(call.headers ?? []),
    [signatureHeader]: signHop(key, { method, path, authorization, caller, body }, new Date()),
    [callerHeader]: caller,
    'content-type': call.contentType ?? 'application/json',
    ...(authorization === undefined ? {} : { authorization }),
  };
}

/** One signed request to a subgraph process. Redirects are errors: they would carry the token away. */
export function callSubgraph(key: KeyObject, call: Call): Promise<Response> {
  const { pathname, search } = new URL(call.url);
  const { method, signal = null, body } = call;
  const headers = hopHeaders(key, call, pathname + search);
  return fetch(call.url, { method, headers, signal, redirect: 'error', ...(body ? { body } : {}) });
}
