import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphDefinitions } from '@gatehouse/gateway/one-process';
import { ledgerHealth } from '@gatehouse/kit-ledger/health';
import { openLedger } from '@gatehouse/kit-ledger/open-ledger';
import { startEmbedded } from '@gatehouse/kit-postgres/embedded';
import { openDb } from '@gatehouse/kit-postgres/open-db';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import postgres from 'postgres';
import { describeMachine } from '../machine.ts';
import { readOptions } from '../options.ts';
import { percentile } from '../statistics.ts';
import { fillBooks } from './fill-books.ts';
import { runPgbench } from './run-pgbench.ts';

const ledger = openLedger('payments');
const connections = 16;
const walletCount = 1000;
const entryCount = 100_000;

const tell = (line: string) => void process.stdout.write(`${line}\n`);

const { seconds } = readOptions(process.argv.slice(2));
await using closing = new AsyncDisposableStack();
const folder = await mkdtemp(join(tmpdir(), 'gatehouse-bench-ledger-'));
closing.defer(() => rm(folder, { recursive: true, force: true }));
// Run by root, the server is another user's process, who has to get in.
await chmod(folder, 0o711);
const server = await startEmbedded({ dataDir: join(folder, 'postgres'), port: 0, durable: true });
closing.defer(server.stop);
const schemas = subgraphDefinitions.map(({ name, migrations }) => ({ name, migrations }));
const secret = randomBytes(32).toString('base64url');
const { payments = '' } = await prepareDatabase(server.url, { schemas, secret });
const sql = postgres(server.url, { max: 1, onnotice: () => {} });
closing.defer(() => sql.end());
const books = openDb(payments, { schema: {}, applicationName: 'bench', max: connections });
closing.defer(books.close);

tell(await describeMachine(sql));
const wallets = await fillBooks(sql, { walletCount, entryCount });
const startedAt = performance.now();
const checks = await ledgerHealth({ db: books.db, schema: 'payments' });
const tookMs = Math.round(performance.now() - startedAt);
const broken = checks.filter(({ state }) => state === 'BROKEN').map(({ name }) => name);
tell(
  `ledgerHealth over ${entryCount} entries: ${tookMs} ms, broken: ${broken.join() || 'nothing'}`,
);

tell(`\nPostings, ${connections} connections, ${seconds} s each:`);
for (const [title, accounts] of [
  ['spread over 1,000 wallets', wallets],
  ['one hot wallet', wallets.slice(0, 1)],
] as const) {
  const latenciesMs = await measure(accounts);
  tell(row(`openLedger().post, ${title}`, latenciesMs.length / seconds, latenciesMs));
  const perSecond = await runPgbench({
    databaseUrl: payments,
    folder,
    accounts,
    connections,
    seconds,
  });
  if (perSecond !== undefined) tell(row(`pgbench, ${title}`, perSecond));
}

/** Debits and loads in turns, as many as fit. */
async function measure(accounts: readonly string[]): Promise<readonly number[]> {
  const until = performance.now() + seconds * 1000;
  const latenciesMs: number[] = [];
  let at = 0;
  const client = async () => {
    while (performance.now() < until) {
      const begun = performance.now();
      const account = accounts[(at += 1) % accounts.length] ?? '';
      const { outcome } = await ledger.post(books.db, {
        kind: 'bench',
        sourceId: randomUUID(),
        lines: [
          { account, amountMinor: -1n },
          { kind: 'due_finances', currency: 'EUR', amountMinor: 1n },
        ],
      });
      if (outcome !== 'POSTED') throw new Error(outcome);
      latenciesMs.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return latenciesMs;
}

function row(title: string, perSecond: number, latenciesMs: readonly number[] = []): string {
  const times =
    latenciesMs.length === 0
      ? ''
      : ` p50 ${percentile(latenciesMs, 0.5).toFixed(1)} ms, p99 ${percentile(latenciesMs, 0.99).toFixed(1)} ms`;
  return `${title.padEnd(48)} ${Math.round(perSecond).toString().padStart(6)}/s${times}`;
}
