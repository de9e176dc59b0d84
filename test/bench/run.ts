import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@gatehouse/kit-postgres/embedded';
import postgres from 'postgres';
import { ours, oursSplit, startContenders } from './contenders.ts';
import { setScene } from './data/scene.ts';
import { describeMachine } from './machine.ts';
import { measureStarts } from './measure-starts.ts';
import { measureInRounds } from './measure.ts';
import { operations } from './payments/client.ts';
import { measurePayments } from './payments/measure-payments.ts';
import { readOptions } from './options.ts';
import { writeTable } from './report.ts';
import { verifyAnswers } from './verify-answers.ts';
import { workloadsOf } from './workloads.ts';

const outFolder = join(import.meta.dirname, '..', 'out');

const tell = (line: string) => void process.stderr.write(`${line}\n`);

/** Sets everything up, measures and prints; answers whether every answer was right. */
async function bench(closing: AsyncDisposableStack): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-'));
  closing.defer(() => rm(folder, { recursive: true, force: true }));
  // Run by root, the server is another user's process, who has to get in.
  await chmod(folder, 0o711);
  tell('starting PostgreSQL and filling it');
  const dataDir = join(folder, 'postgres');
  const server = await startEmbedded({ dataDir, port: 0, durable: true });
  closing.defer(server.stop);
  const sql = postgres(server.url, { max: 2, onnotice: () => {} });
  closing.defer(() => sql.end({ timeout: 1 }));
  const database = { databaseUrl: server.url, secret: randomBytes(32).toString('base64url') };
  const scene = await setScene(sql, database);

  tell('starting the servers');
  const workloads = workloadsOf(scene, sql);
  const extra = Object.values(operations);
  const starting = { database, scene, workloads, extra, sql, folder, closing };
  const { contenders, one, manifests } = await startContenders(starting);
  const questions = Object.values(workloads);
  for (const workload of questions) await verifyAnswers(contenders, workload);
  const postgresPid = await readPostgresPid(dataDir);
  const plan = { contenders, workloads: questions, options, postgresPid, tell };
  const measurements = await measureInRounds(plan);
  const payments = await measurePayments({ ...one, scene, sql, options, tell });

  const settings = { ...database, manifests };
  const programs = {
    [ours]: { program: 'servers/ours-one-process', settings },
    [oursSplit]: { program: 'servers/ours-split', settings },
  };
  tell('starts');
  const starts = await measureStarts(programs, join(folder, 'starts.log'));

  const { rounds, seconds } = options;
  const how = `Medians of ${rounds} round(s) of ${seconds} s per server, taking turns.`;
  const text = `${await describeMachine(sql)}\n${how}\n\n${writeTable(measurements)}\n${starts}\n\n${payments.text}`;
  await mkdir(outFolder, { recursive: true });
  await writeFile(join(outFolder, 'bench.md'), text);
  process.stdout.write(`\n${text}`);
  return payments.isRight && measurements.every(({ failures }) => failures === 0);
}

/** PostgreSQL notes its first process, the parent of all others, in the first line of this file. */
async function readPostgresPid(dataDir: string): Promise<number> {
  const [pid] = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n');
  return Number(pid);
}

const closing = new AsyncDisposableStack();
let ending = false;

async function end(exitCode: number): Promise<void> {
  if (ending) return;
  ending = true;
  await closing.disposeAsync().catch((error: unknown) => tell(String(error)));
  process.exit(exitCode);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end(130));
await bench(closing).then(
  (isRight) => end(isRight ? 0 : 1),
  (error: unknown) => {
    // Once everything is being closed, what still runs fails for that reason alone.
    if (!ending) tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return end(1);
  },
);
