import { loopLagShedMs } from '@gatehouse/gateway/limits';

export type DatabaseSettings = {
  /** The database as its owner. */
  readonly databaseUrl: string;
  readonly secret: string;
};

export type OursSettings = DatabaseSettings & {
  /** The folder of the manifests. */
  readonly manifests: string;
};

export type StockSubgraphSettings = {
  readonly name: string;
  /** The subgraph's own role. */
  readonly databaseUrl: string;
  readonly secret: string;
  /** The public keys of identity. */
  readonly keys: { readonly keys: Record<string, string>[] };
};

export type StockGatewaySettings = { readonly urls: Readonly<Record<string, string>> };

export type BareSqlSettings = {
  readonly databaseUrl: string;
  readonly eventId: string;
  readonly eventNumber: number;
  readonly usherId: string;
  readonly gateId: string;
};

/** Database connections of a subgraph, in every contender: what Gatehouse has when nothing is configured. */
export const poolMax = 10;

export const host = '127.0.0.1';

/** Production's, but for the one number that a load generator is above: here everybody has one address. */
export const productionLimits = { requestsPerMinute: 1e9, shedAtLagMs: loopLagShedMs };
