import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type postgres from 'postgres';
import type { Contender, Effort, Load } from './contender.ts';
import type { BareSqlSettings } from './servers/settings.ts';
import type { Workload } from './workload.ts';

type Options = {
  readonly name: string;
  readonly settings: BareSqlSettings;
  readonly scan: Workload;
  /** As the database's owner. */
  readonly sql: postgres.Sql;
  /** A folder to write to. */
  readonly folder: string;
};

/** PostgreSQL's own load generator with the scan's statement, in C and beside the server; undefined where it is not installed. */
export async function pgbenchContender(options: Options): Promise<Contender | undefined> {
  if (spawnSync('pgbench', ['--version']).status !== 0) return undefined;
  const { name, settings, scan, sql, folder } = options;
  const ticketCount = await numberTickets(sql, settings.eventId);
  const script = join(folder, 'scan.pgbench.sql');
  await writeFile(script, scriptOf(settings, ticketCount));
  return {
    name,
    pids: [],
    answers: (workload) => workload === scan,
    // Its statement is the one of the process above, which has shown its verdict.
    ask: async () => undefined,
    load: (_workload, effort) => run({ ...options, script }, effort),
  };
}

/** The tickets by number: pgbench has numbers and no arrays. */
async function numberTickets(sql: postgres.Sql, eventId: string): Promise<number> {
  await sql`create schema bench`;
  await sql`create table bench.tickets (n integer primary key, id uuid not null)`;
  const { count } = await sql`
    insert into bench.tickets
    select row_number() over (order by id) - 1, id from ticketing.tickets where event_id = ${eventId} and status = 'VALID'`;
  await sql`grant usage on schema bench to public`;
  await sql`grant select on bench.tickets to public`;
  return count;
}

/** Each client begins at its own part of the tickets and goes on from there, so that nobody is let in twice for a while. */
const scriptOf = ({ usherId, eventId, eventNumber, gateId }: BareSqlSettings, tickets: number) => `
\\set at :at + 1
\\set n (:client_id * (${tickets} / :clients) + :at) % ${tickets}
select ticketing.scan_ticket(
  '${usherId}', '${eventId}', 'ONLINE', gen_random_uuid()::text, 'ENTRY', 'QR', '${gateId}', 'bench', repeat('A', 148),
  null, (select id from bench.tickets where n = :n), ${eventNumber}, 1, null, null, null, false, null, now(), now());
`;

type Run = Options & { readonly script: string };

/** The servers that are measured have most of what PostgreSQL allows, and more of these than cores only wait. */
const connectionsMax = 32;

async function run({ settings, script, folder }: Run, { connections: asked, seconds }: Effort) {
  const connections = Math.min(asked, connectionsMax);
  const logs = await mkdtemp(join(folder, 'pgbench-'));
  const threads = Math.min(connections, cpus().length);
  const numbers = ['-c', connections, '-j', threads, '-T', Math.max(1, Math.round(seconds))];
  const variables = ['-D', `clients=${connections}`, '-D', 'at=0'];
  const args = ['-n', '-M', 'prepared', ...numbers, ...variables, '-f', script, '-l'];
  const startedAt = performance.now();
  const failure = await end(
    spawn('pgbench', [...args.map(String), settings.databaseUrl], { cwd: logs }),
  );
  const load = await readLog(logs, (performance.now() - startedAt) / 1000, failure);
  await rm(logs, { recursive: true });
  return load;
}

const end = (child: ReturnType<typeof spawn>): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? undefined : complaint));
  });

/** One line per transaction; the third word is how long it took, in microseconds. */
async function readLog(
  folder: string,
  wallSeconds: number,
  failure: string | undefined,
): Promise<Load> {
  const latenciesMs: number[] = [];
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const file of await readdir(folder))
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      const [, , took, , second, micros] = line.split(' ').map(Number);
      if (took === undefined || second === undefined || micros === undefined) continue;
      latenciesMs.push(took / 1000);
      const at = second + micros / 1e6;
      from = Math.min(from, at - took / 1e6);
      to = Math.max(to, at);
    }
  const seconds = to > from ? to - from : wallSeconds;
  return { latenciesMs, seconds, failures: failure === undefined ? 0 : 1, firstFailure: failure };
}
