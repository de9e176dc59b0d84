import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import { forgetHandled, forgetHandledJob } from '@gatehouse/kit-events/forget-handled';
import { keepTelling } from '@gatehouse/kit-events/keep-telling';
import { runWorker, type Deliver } from '@gatehouse/kit-events/run-worker';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import type { ExecutionResult } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import { unauthenticated } from './errors.ts';
import { requestExecutor, type GraphRequest } from './execute-request.ts';
import type { Logger } from './log.ts';
import { openRevocations } from './open-revocations.ts';
import { findRoute } from './route-table.ts';
import { revokedEvent } from './revocation-handlers.ts';
import type { AnySubgraph } from './subgraph.ts';
import type { VerifyToken } from './verify-token.ts';

/** Who asks, as the edge saw it; the viewer is not among it: each subgraph verifies the token itself. */
export type Caller = {
  readonly authorization: string | undefined;
  readonly requestId: string;
  readonly address: string;
  readonly userAgent: string;
};

/** A subgraph at work on its database. */
export type OpenSubgraph = {
  readonly name: string;
  readonly execute: (request: GraphRequest, caller: Caller) => Promise<ExecutionResult>;
  readonly receive: (event: EventEnvelope) => Promise<unknown>;
  /** Answers one of the subgraph's own routes; 404 for any other path. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Answers when the database does. */
  readonly ping: () => Promise<void>;
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

/** Once a day, at an hour of little traffic (UTC). */
const forgetHandledAt = '23 3 * * *';

/** Opens the database, starts the subgraph and its worker. */
export async function openSubgraph(subgraph: AnySubgraph, hosting: Hosting): Promise<OpenSubgraph> {
  const { name } = subgraph;
  const { databaseUrl, verifyToken, publicUrl, secret, production, inherited } = hosting;
  const log = hosting.log.child({ subgraph: name });
  const connection = openDb(databaseUrl, {
    schema: subgraph.tables,
    applicationName: `gatehouse-${name}`,
    max: hosting.poolMax ?? 10,
  });
  const { db, sql } = connection;
  const resources = { db, sql, publicUrl, secret, production, log, inherited };
  const running = await subgraph.start(resources);
  const { routes = {} } = running;
  // Every subgraph has an inbox, and none of them should have to think of it.
  const jobs = {
    ...running.jobs,
    [forgetHandledJob]: async () => void (await forgetHandled(db, name)),
  };
  const cron = [...(running.cron ?? []), { job: forgetHandledJob, pattern: forgetHandledAt }];
  const { deliver, onKeys } = hosting;
  const worker =
    hosting.worker === false
      ? undefined
      : await runWorker({ name, databaseUrl, deliver, jobs, cron, log });
  const endTelling = worker && running.telling && keepTelling(running.telling, { deliver, log });
  const { schema, stages } = subgraph;
  const executeRequest = requestExecutor({ schema, stages, log });
  const isHeard = subgraph.revocations === 'heard';
  const revocations =
    subgraph.revocations && (await openRevocations({ sql, name, isHeard, log, onKeys }));
  const stopWorker = async () => void (await Promise.all([endTelling?.(), worker?.stop()]));

  return {
    name,
    execute: async (request, { authorization, ...caller }) => {
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
    ping: async () => void (await sql`select 1`),
    stopWorker,
    stop: async () => {
      await stopWorker();
      await revocations?.stop();
      await running.stop?.();
      await connection.close();
    },
  };
}
