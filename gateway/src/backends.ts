import type { GraphQLDataSource } from '@apollo/gateway';
import type { PoolUse } from '@gatehouse/kit-postgres/open-db';
import type { VerifyToken } from '@gatehouse/kit-subgraph/verify-token';
import type { GatewayContext } from './context.ts';
import type { Breakers } from './watch-breakers.ts';

/** The subgraphs behind the gateway, in this process or elsewhere: the gateway cannot tell and does not care. */
export type Backends = {
  readonly names: readonly string[];
  readonly dataSource: (name: string) => GraphQLDataSource<GatewayContext>;
  /** Answers one of a subgraph's own HTTP routes. */
  readonly route: (name: string, request: Request) => Promise<Response>;
  readonly verifyToken: VerifyToken;
  /** Answers when requests can be served at all. */
  readonly ping: () => Promise<void>;
  /** Answers when this subgraph does. */
  readonly pingOne: (name: string) => Promise<void>;
  /** How busy the database connections of this process are, by subgraph. */
  readonly pools: () => Readonly<Record<string, PoolUse>>;
  /** Which subgraphs are not asked for the time being, because they did not answer; only those in processes of their own. */
  readonly breakers?: Breakers | undefined;
  /** Takes no more jobs and lets running ones end; requests are still answered. */
  readonly stopWorkers: () => Promise<void>;
  readonly stop: () => Promise<void>;
};
