import type { Caller } from '@gatehouse/kit-subgraph/open-subgraph';

/** What the log will say about a request; filled in on the way. */
export type RequestRecord = {
  /** The class of the verified token: a portal, or `nobody`. */
  client: string;
  /** A shipped document's name, or `other`: no client can make names of its own. */
  operation: string | undefined;
  documentId: string | undefined;
  accountId: string | undefined;
  /** The codes of the errors in the answer. */
  codes: readonly string[];
};

export const newRecord = (): RequestRecord => ({
  client: 'nobody',
  operation: undefined,
  documentId: undefined,
  accountId: undefined,
  codes: [],
});

/** What Apollo carries from the request to the data sources. It copies this object, but never the two within. */
export type GatewayContext = { readonly caller: Caller; readonly record: RequestRecord };
