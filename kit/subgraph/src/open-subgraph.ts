import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { forgetHandled, forgetHandledJob } from '@gatehouse/kit-events/forget-handled';
import { keepTelling } from '@gatehouse/kit-events/keep-telling';
import { runWorker, type Deliver } from '@gatehouse/kit-events/run-worker';
import { migratedUpTo, newestMigration } from '@gatehouse/kit-postgres/newest-migration';
import { openDb, type PoolUse } from '@gatehouse/kit-postgres/open-db';
import type { ExecutionResult } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import { subgraphTimeout, subgraphUnavailable, unauthenticated } from './errors.ts';
import { requestExecutor, type GraphRequest } from './execute-request.ts';
import type { Logger } from './log.ts';
import { openRevocations } from './open-revocations.ts';
import { findRoute } from './route-table.ts';
import { revokedEvent } from './revocation-handlers.ts';
import type { AnySubgraph, BaseContext, Db, Resources, Running, Tables } from './subgraph.ts';
import type { VerifyToken } from './verify-token.ts';
import { within } from './within.ts';

/** Who asks, as the edge saw it; the viewer is not among it: each subgraph verifies the token itself. */
export type Caller = {
  readonly authorization: string | undefined;
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string;
  /** How long whoever asks will wait from now on. */
  readonly budgetMs?: number | undefined;
};

/** A subgraph at work on its database. */
export type OpenSubgraph = {
  readonly name: string;
  readonly execute: (request: GraphRequest, caller: Caller) => Promise<ExecutionResult>;
  readonly receive: (event: EventEnvelope) => Promise<unknown>;
  /** Answers one of the subgraph's own routes; 404 for any other path. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Answers when the database does, with the tables that this release knows: one may have been restored under us. */
  readonly ping: () => Promise<void>;
  /** How busy the connections for requests are. */
  readonly pool: () => PoolUse;
  /** Stops taking jobs and lets running ones end; requests are still answered. */
  readonly stopWorker: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type Hosting = {
  /** The login URL of the subgraph's own role. */
  readonly databaseUrl: string;
  readonly secret: string;
  readonly publicUrl: string;
  readonly production: boolean;
  readonly log: Logger;
  readonly inherited?: NodeJS.ProcessEnv | undefined;
  readonly verifyToken: VerifyToken;
  readonly deliver: Deliver;
  /** Told identity's public keys as they are heard. */
  readonly onKeys?: (keys: JSONWebKeySet) => void;
  /** Connections for requests; the worker has a few of its own. */
  readonly poolMax?: number;
  /** False for a process that only answers requests. */
  readonly worker?: boolean;
};

const poolMaxDefault = 10;

/**
 * Statements that may wait for each connection. An honest one takes milliseconds, so that the last of so many has its turn in
 * less than a second; when the database is stuck, whoever comes after them is told so at once.
 */
const waitingPerConnectionMax = 100;

/** Whoever asks for our health waits less than this. */
const pingMaxMs = 3000;

/** Once a day, at an hour of little traffic (UTC). */
const forgetHandledAt = '23 3 * * *';

/** Opens the database, starts the subgraph and its worker. */
export async function openSubgraph(subgraph: AnySubgraph, hosting: Hosting): Promise<OpenSubgraph> {
  const { name } = subgraph;
  const { databaseUrl, verifyToken, publicUrl, secret, production, inherited } = hosting;
  const { poolMax = poolMaxDefault } = hosting;
  const log = hosting.log.child({ subgraph: name });
  const connection = openDb(databaseUrl, {
    schema: subgraph.tables,
    applicationName: `gatehouse-${name}`,
    max: poolMax,
  });
  const { db, sql } = connection;
  const resources = { db, sql, publicUrl, secret, production, log, inherited };
  const running = await subgraph.start(resources);
  const { routes = {} } = running;
  const { deliver, onKeys } = hosting;
  const worker =
    hosting.worker === false
      ? undefined
      : await runWorker({ name, databaseUrl, deliver, log, ...jobsOf(running, { name, db }) });
  const endTelling = worker && running.telling && keepTelling(running.telling, { deliver, log });
  const { schema, stages } = subgraph;
  const executeRequest = requestExecutor({ schema, stages, log });
  const waitingMax = poolMax * waitingPerConnectionMax;
  const isHeard = subgraph.revocations === 'heard';
  const revocations =
    subgraph.revocations && (await openRevocations({ sql, name, isHeard, log, onKeys }));
  const stopWorker = async () => void (await Promise.all([endTelling?.(), worker?.stop()]));

  return {
    name,
    execute: async (request, { authorization, ...caller }) => {
      if (connection.pool().waiting > waitingMax) throw subgraphUnavailable();
      const viewer = await verifyToken(authorization);
      // On every request, for the claims of a verified token may be cached.
      if (viewer !== undefined && revocations?.isRevoked(viewer)) throw unauthenticated();
      const hearsIdentity = revocations?.hearsIdentity() ?? true;
      const base = { ...caller, viewer, now: new Date(), hearsIdentity };
      return executeRequest(request, running.createContext(base));
    },
    receive: async (event) => {
      await subgraph.receive(db, event);
      // Whoever waits for the delivery may ask this very process next.
      if (event.name === revokedEvent) await revocations?.catchUp();
    },
    handle: findRoute(routes),
    ping: oneAtATime(pinger(subgraph, sql)),
    pool: connection.pool,
    stopWorker,
    stop: async () => {
      await stopWorker();
      await revocations?.stop();
      await running.stop?.();
      await connection.close();
    },
  };
}

function pinger({ name, migrations }: AnySubgraph, sql: Resources<Tables>['sql']) {
  const newest = newestMigration(migrations);
  return async () => {
    if ((await migratedUpTo(sql, name)) < newest)
      throw new Error(`The database of ${name} is older than this release.`);
  };
}

/** The subgraph's own, and what all of them have: every one has an inbox, and none should have to think of it. */
function jobsOf(
  { jobs, cron = [] }: Pick<Running<BaseContext>, 'jobs' | 'cron'>,
  { name, db }: { readonly name: string; readonly db: Db<Tables> },
) {
  const forget = async () => void (await forgetHandled(db, name));
  return {
    jobs: { ...jobs, [forgetHandledJob]: forget },
    cron: [...cron, { job: forgetHandledJob, pattern: forgetHandledAt }],
  };
}

/**
 * A probe that comes while the last one waits gets its answer: questions to a database that is stuck must not pile up. After a
 * while another is asked, which may come by a connection that is well.
 */
function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let asking: Promise<void> | undefined;
  return () => {
    asking ??= within(ask(), pingMaxMs, subgraphTimeout).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}
