import { defineEvents } from '@gatehouse/kit-events/catalogue';
import type { EventEnvelope } from '@gatehouse/kit-events/envelope';
import type { Log } from '@gatehouse/kit-events/log';
import { prepareJobs } from '@gatehouse/kit-events/prepare-jobs';
import { runWorker } from '@gatehouse/kit-events/run-worker';
import { type OpenDb, openDb } from '@gatehouse/kit-postgres/open-db';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import { sql } from 'drizzle-orm';
import type postgres from 'postgres';
import { z } from 'zod';
import { connect } from '../postgres/connect.ts';
import { emptyDatabase } from '../postgres/empty-database.ts';
import { migrationsFolder } from '../postgres/migrations-folder.ts';

/** A kitchen tells a waiter and a cashier what is ready; the toy has no other meaning. */
export const events = defineEvents({
  'dish.ready': {
    from: 'kitchen',
    to: ['waiter', 'cashier'],
    payload: z.object({ dish: z.string() }),
  },
  'dish.changed': {
    from: 'kitchen',
    to: ['waiter'],
    payload: z.object({ dish: z.string(), version: z.int(), price: z.int() }),
  },
  'pan.burns': {
    from: 'kitchen',
    to: ['cashier'],
    payload: z.object({ pan: z.string() }),
    isUrgent: true,
  },
  'bill.paid': { from: 'cashier', to: ['kitchen'], payload: z.object({ table: z.int() }) },
});

const names = ['kitchen', 'waiter', 'cashier'] as const;
type Name = (typeof names)[number];

export type ToyDb = OpenDb<Record<string, never>>['db'];

const tables = (name: string) => `
  CREATE TABLE "${name}".inbox (event_id uuid primary key, name text not null, received_at timestamptz not null default now());
  CREATE TABLE "${name}".served (id serial primary key, dish text not null);
  CREATE TABLE "${name}".prices (dish text primary key, version int not null, price int not null);`;

type Toy = {
  readonly urls: Readonly<Record<Name, string>>;
  readonly db: (name: Name) => ToyDb;
  /** The superuser, who alone sees and moves everything: tests make retries due instead of waiting for them. */
  readonly admin: postgres.Sql;
  readonly log: RecordedLog;
  /** A worker that is stopped with the toy. */
  readonly work: (
    name: Name,
    options: Partial<WorkerParts>,
  ) => Promise<{ stop: () => Promise<void> }>;
} & AsyncDisposable;

type WorkerParts = Pick<Parameters<typeof runWorker>[0], 'deliver' | 'jobs' | 'cron'>;

/** Three participants on a database of their own, their queues made and no worker running. */
export async function openToy(): Promise<Toy> {
  const cleanup = new AsyncDisposableStack();
  const database = cleanup.use(await emptyDatabase());
  const schemas = await Promise.all(
    names.map(async (name) => ({
      name,
      migrations: await migrationsFolder([{ when: 1, sql: tables(name) }]),
    })),
  );
  const prepared = await prepareDatabase(database.adminUrl, {
    schemas,
    secret: 'a secret of the toy',
  });
  const urls = prepared as Record<Name, string>;
  await Promise.all(names.map((name) => prepareJobs(urls[name], name)));

  const opened = new Map<Name, ToyDb>();
  const db = (name: Name) => {
    const known = opened.get(name);
    if (known) return known;
    const connection = openDb<Record<string, never>>(urls[name], {
      schema: {},
      applicationName: `toy ${name}`,
      max: 4,
    });
    cleanup.defer(connection.close);
    opened.set(name, connection.db);
    return connection.db;
  };

  const { sql: admin } = cleanup.use(connect(database.adminUrl));
  const log = recordLog();
  const work: Toy['work'] = async (name, { deliver = dropped, jobs = {}, cron = [] }) => {
    const worker = await runWorker({ name, databaseUrl: urls[name], deliver, jobs, cron, log });
    cleanup.defer(() => worker.stop());
    return worker;
  };
  return { urls, db, admin, log, work, [Symbol.asyncDispose]: () => cleanup.disposeAsync() };
}

type Entry = { readonly level: string; readonly fields: object; readonly message: string };
type RecordedLog = Log & { readonly entries: readonly Entry[] };

function recordLog(): RecordedLog {
  const entries: Entry[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void entries.push({ level, fields, message });
  return { entries, info: at('info'), warn: at('warn'), error: at('error'), debug: at('debug') };
}

async function dropped(to: string, event: EventEnvelope): Promise<void> {
  throw new Error(`Nobody takes ${event.name} to ${to}.`);
}

/** What one participant has served, in order. */
export async function served(db: ToyDb): Promise<readonly string[]> {
  const rows = await db.execute<{ dish: string }>(sql`select dish from served order by id`);
  return rows.map(({ dish }) => dish);
}

export async function serve(db: ToyDb, dish: string): Promise<void> {
  await db.execute(sql`insert into served (dish) values (${dish})`);
}
