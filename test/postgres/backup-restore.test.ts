import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type EmbeddedServer, startEmbedded } from '@gatehouse/kit-postgres/embedded';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clusterFolder } from '../kit/cluster.ts';
import { type Graph, openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { prepareTemplate, templateName } from '../kit/template.ts';
import { RELOAD } from '../payments/documents.ts';
import { aHolder } from '../payments/wallet.ts';
import { connect, type Connection } from './connect.ts';

const moveOn = path.join(import.meta.dirname, '..', '..', 'deploy', 'after-restore.sql');

let folder: string;
const dataDir = (name: string) => path.join(folder, name);
const serve = (name: string) => startEmbedded({ dataDir: dataDir(name), port: 0, durable: false });

/** A server that has served for a while, and one of its databases with people, an event and money in it. */
let server: EmbeddedServer;
let graph: Graph;
let seeded: Awaited<ReturnType<typeof seed>>;
beforeAll(async () => {
  folder = await clusterFolder();
  server = await serve('first');
  await prepareTemplate(server.url);
  await baseBackup(server.url, 'first', { to: 'empty' });
  await useUpIds(server.url, 20_000);
  graph = await openGraph({ clusterUrl: server.url, worker: false });
  seeded = await seed(graph);
}, 120_000);
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const LEDGERS = '{ isHealthy checks { name state } }';
const QUESTION = `query ($eventId: ID!) {
  event(id: $eventId) { id name venue { name } organizer { id } ticketTypes { name available total { amountMinor currency } } }
  ledgerHealth { payments ${LEDGERS} finances ${LEDGERS} }
}`;

async function seed(at: Graph) {
  const { eventId } = await anEvent(at, { capacity: 7 });
  const admin = await anAdmin(at, { role: 'Admin' });
  const customer = await aCustomer(at);
  const { cardId } = await aHolder(at, { customerId: customer.id, balance: 700 });
  const input = {
    idempotencyKey: randomUUID(),
    amountMinor: 2500,
    paymentMethod: 'sandbox_success',
    cardId,
  };
  const loading = { token: customer.token, input };
  await load(at, loading);
  await at.sql`select payments.seal_ledger(2000)`;
  await at.sql`select payments.take_snapshots(1)`;
  return { eventId, adminToken: admin.token, customerId: customer.id, loading };
}

type Loading = { readonly token: string; readonly input: { readonly idempotencyKey: string } };

async function load(at: Graph, { token, input }: Loading) {
  const { data, code } = await at.as(token)(RELOAD, { input });
  return { code, replayed: data?.reloadWallet.replayed, status: data?.reloadWallet.payment.status };
}

/** What the graph says of all that was seeded, to somebody who has signed in before the backup. */
const answers = async (at: Graph) =>
  (await at.as(seeded.adminToken)(QUESTION, { eventId: seeded.eventId })).data;

const walletOf = async ({ sql }: Graph) => {
  const [row] = await sql`
    select balance_minor::int as balance from payments.ledger_accounts
    where kind = 'wallet' and owner_id = ${seeded.customerId}`;
  return row?.['balance'];
};

/** The balance that is noted and added to, and what the entries say. */
async function clearing({ sql }: Graph) {
  const [row] = await sql`
    select payments.account_balance(account.id)::int as told,
      (select sum(amount_minor)::int from payments.ledger_entries where account_id = account.id) as true
    from payments.ledger_accounts as account where kind = 'provider_clearing' and currency = 'EUR'`;
  return row;
}

const databaseOf = ({ databaseUrl }: Graph) => new URL(databaseUrl).pathname.slice(1);

async function useUpIds(url: string, count: number): Promise<void> {
  await using admin = connect(url);
  await admin.sql.unsafe(
    `do $$ begin for each in 1..${count} loop perform pg_current_xact_id(); commit; end loop; end $$`,
  );
}

const another = (loading: Loading): Loading => ({
  ...loading,
  input: { ...loading.input, idempotencyKey: randomUUID() },
});

test('CORE-08: a base backup that is taken while requests are served is a whole Gatehouse elsewhere', async () => {
  const during = another(seeded.loading);
  await baseBackup(server.url, 'first', { to: 'second', meanwhile: () => load(graph, during) });
  const before = await answers(graph);

  const restored = await serve('second');
  try {
    await using again = await openGraph({
      clusterUrl: restored.url,
      template: databaseOf(graph),
      worker: false,
    });

    expect(before.event.name).toEqual(expect.any(String));
    expect(await answers(again)).toEqual(before);
    expect(before.ledgerHealth.payments.isHealthy).toBe(true);
    expect(await walletOf(again)).toBe(5700);
    // Keys of before still know their answer, and new ones work.
    const replays = [await load(again, seeded.loading), await load(again, during)];
    expect(replays.map(({ replayed }) => replayed)).toEqual([true, true]);
    const anew = await load(again, another(seeded.loading));
    expect(anew).toEqual({ code: undefined, replayed: false, status: 'SUCCEEDED' });
    expect(await clearing(again)).toEqual({ told: -7500, true: -7500 });
    expect((await answers(again)).ledgerHealth.payments.isHealthy).toBe(true);
  } finally {
    await restored.stop();
  }
}, 120_000);

/** The low-level backup of PostgreSQL's manual, which is what pg_basebackup does over a connection. */
async function baseBackup(
  url: string,
  from: string,
  { to, meanwhile }: { readonly to: string; readonly meanwhile?: () => Promise<unknown> },
): Promise<void> {
  await using admin = connect(url);
  const [source, target] = [dataDir(from), dataDir(to)];
  const { uid, gid } = await stat(source);
  await admin.sql`select pg_backup_start('nightly', fast => true)`;
  await meanwhile?.();
  // Owners and modes too: run by root, the server is another user's.
  execFileSync('cp', ['-a', source, target]);
  const [stopped] =
    await admin.sql`select labelfile from pg_backup_stop(wait_for_archive => false)`;
  await rm(path.join(target, 'pg_wal'), { recursive: true });
  // After the end of the backup, with all that was written during it.
  execFileSync('cp', ['-a', path.join(source, 'pg_wal'), target]);
  const label = path.join(target, 'backup_label');
  await writeFile(label, String(stopped?.['labelfile']), { mode: 0o600 });
  await chown(label, uid, gid);
  for (const file of ['postmaster.pid', 'postmaster.opts'])
    await rm(path.join(target, file), { force: true });
  await cp(`${source}.password`, `${target}.password`);
}

test('CORE-08: restored from a dump, transaction ids have to be moved on, and the script does', async () => {
  const before = await answers(graph);
  const restored = await serve('empty');
  try {
    await copyRows(graph.databaseUrl, restored.url);
    const open = () => openGraph({ clusterUrl: restored.url, worker: false });

    // The control: rows that are written now are taken for older than the note of the balance, and for sealed.
    await using early = await open();
    expect(await answers(early)).toEqual(before);
    const told = (await clearing(early))?.['told'];
    await load(early, another(seeded.loading));
    expect(await clearing(early)).toEqual({ told, true: told - 2500 });

    await using mover = connect(new URL(`/${templateName}`, restored.url).href);
    await mover.sql.unsafe(await readFile(moveOn, 'utf8'));
    await mover.sql.end();
    await using again = await open();
    expect(await answers(again)).toEqual(before);
    await load(again, another(seeded.loading));
    expect(await clearing(again)).toEqual({ told: told - 2500, true: told - 2500 });
    const [sealed] = await again.sql`select payments.seal_ledger(2000) > 0 as some`;
    expect(sealed).toEqual({ some: true });
    expect((await answers(again)).ledgerHealth.payments.isHealthy).toBe(true);
  } finally {
    await restored.stop();
  }
}, 120_000);

/** What restoring a dump comes to: the rows of one database, in another whose tables are there already, with new ids. */
async function copyRows(fromUrl: string, clusterUrl: string): Promise<void> {
  await using from = connect(fromUrl);
  await using to = connect(new URL(`/${templateName}`, clusterUrl).href);
  const tables = await from.sql<{ name: string; columns: string }[]>`
    select format('%I.%I', nspname, relname) as name,
      (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
    from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'r' and nspname !~ '^(pg_|information_schema|gatehouse_migrations)'`;
  const names = tables.map(({ name }) => name);
  const [full, filled] = await Promise.all([filledOf(from, names), filledOf(to, names)]);
  // As a dump is loaded: no trigger and no reference is looked at.
  await to.sql`set session_replication_role = replica`;
  // What migrations put in comes with the rest. Of what is only added to, they put in nothing.
  for (const name of filled) await to.sql.unsafe(`delete from ${name}`);
  for (const { name, columns } of tables.filter((each) => full.has(each.name))) {
    const rows = await from.sql.unsafe(`copy ${name} (${columns}) to stdout`).readable();
    await pipeline(rows, await to.sql.unsafe(`copy ${name} (${columns}) from stdin`).writable());
  }
  const sequences = await from.sql<{ name: string; value: string }[]>`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as value
    from pg_sequences where last_value is not null`;
  for (const { name, value } of sequences)
    await to.sql`select setval(${name}::regclass, ${value}::bigint)`;
}

async function filledOf({ sql }: Connection, names: readonly string[]): Promise<Set<string>> {
  const asked = names.map((name) => `select '${name}' as name where exists (select from ${name})`);
  const rows = await sql.unsafe<{ name: string }[]>(asked.join(' union all '));
  return new Set(rows.map(({ name }) => name));
}
