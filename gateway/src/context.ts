import type { Caller } from '@gatehouse/kit-subgraph/open-subgraph';

/** What the log will say about a request; filled in on the way. */
export type RequestRecord = {
  /** The class of the verified token: a portal, or `nobody`. */
  client: string;
  /** A shipped document's name, or `other`: no client can make names of its own. */
  operation: string | undefined;
  documentId: string | undefined;
  /** Query or mutation, once it is executed. */
  type: string | undefined;
  /** Where traces are made. */
  traceId: string | undefined;
  accountId: string | undefined;
  /** The time of each subgraph that was asked, all its calls together. */
  subgraphMs: Record<string, number>;
  /** The codes of the errors in the answer. */
  codes: readonly string[];
};

export const newRecord = (): RequestRecord => ({
  client: 'nobody',
  operation: undefined,
  documentId: undefined,
  type: undefined,
  traceId: undefined,
  accountId: undefined,
  subgraphMs: {},
  codes: [],
});

/** What Apollo carries from the request to the data sources. It copies this object, but never the two within. */
export type GatewayContext = {
  readonly caller: Caller;
  readonly record: RequestRecord;
  /** When the whole request is over, on the clock of `performance`. */
  readonly endsAt?: number;
  /** True where nobody asks: a document is taken through the gateway to be planned, and no subgraph hears of it. */
  readonly isWarming?: boolean;
};

/** For what the gateway asks itself. */
export const nobodyAsks = (): GatewayContext => ({
  caller: { authorization: undefined, requestId: 'gateway', address: '', userAgent: '' },
  record: newRecord(),
  isWarming: true,
});
