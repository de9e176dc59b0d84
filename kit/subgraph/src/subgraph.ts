import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import type { Telling } from '@gatehouse/kit-events/keep-telling';
import type { Job } from '@gatehouse/kit-events/run-worker';
import type { OpenDb } from '@gatehouse/kit-postgres/open-db';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from './log.ts';
import type { Stages } from './stage-gate.ts';
import type { Viewer } from './viewer.ts';

export type Tables = Record<string, unknown>;

export type Db<T extends Tables> = OpenDb<T>['db'];

/** What every resolver of a request shares; each subgraph adds its loaders. Made anew per subgraph and request. */
export type BaseContext = {
  readonly viewer: Viewer | undefined;
  /** The moment the request arrived: one answer never mixes two times. */
  readonly now: Date;
  readonly requestId: string;
  /** The client's address, for rate limits; never shown and never logged. */
  readonly address: string;
  readonly userAgent: string;
  /** How long whoever asks will wait, from `now` on: what takes longer is answered to nobody. */
  readonly budgetMs?: number | undefined;
  /** False while a revocation may have been missed: `sensitive` mutations are refused then. */
  readonly hearsIdentity: boolean;
};

/** What a subgraph is given when it starts. */
export type Resources<T extends Tables> = {
  readonly db: Db<T>;
  readonly sql: OpenDb<T>['sql'];
  /** Where clients reach the gateway, without a trailing slash: the base of signed links. */
  readonly publicUrl: string;
  /** The deployment's secret; derive a key per purpose, never use it as it is. */
  readonly secret: string;
  readonly production: boolean;
  readonly log: Logger;
  /** What whoever hosts us was started with, for kits that read their own part of it; without it, what this process was. */
  readonly inherited?: NodeJS.ProcessEnv | undefined;
};

/** `GET /ticketing/tickets/:id/:epoch/qr-code.png`: paths begin with the subgraph's name, the gateway forwards by that. */
export type Route = `${'GET' | 'POST' | 'PUT'} /${string}`;
export type RouteHandler = (
  request: Request,
  params: Readonly<Record<string, string>>,
) => Promise<Response> | Response;

/** What a started subgraph does. */
export type Running<Context extends BaseContext> = {
  readonly createContext: (base: BaseContext) => Context;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly cron?: readonly { readonly job: string; readonly pattern: string }[];
  readonly routes?: Readonly<Partial<Record<Route, RouteHandler>>>;
  /** What is told to others for as long as the worker runs. */
  readonly telling?: Telling;
  readonly stop?: () => Promise<void>;
};

/** A subgraph at rest: everything that is known before there is a database. */
export type Subgraph<T extends Tables, Context extends BaseContext> = {
  /** Also its SQL schema, its login role, its path prefix and its address for events. */
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly tables: T;
  /** Absolute folder of its migrations. */
  readonly migrations: string;
  /** What somebody may ask who is still in a stage of signing in; a subgraph that says nothing answers them nothing. */
  readonly stages?: Stages;
  /**
   * Which tokens have died: `heard` by identity's events, or `kept` by identity itself; see `revocationTables` and
   * `revocationHandlers`. Without either, tokens are good until they expire.
   */
  readonly revocations?: 'heard' | 'kept';
  /** Handles one event exactly once; see kit/events. */
  readonly receive: (db: Db<T>, event: EventEnvelope) => Promise<'handled' | 'duplicate'>;
  readonly start: (resources: Resources<T>) => Promise<Running<Context>> | Running<Context>;
};

/** Any subgraph, for those who only host it. */
// oxlint-disable-next-line typescript/no-explicit-any -- a host treats tables and context as opaque; variance leaves no other word.
export type AnySubgraph = Subgraph<any, any>;
