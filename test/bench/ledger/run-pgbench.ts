import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';

type Effort = {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly accounts: readonly string[];
  readonly connections: number;
  readonly seconds: number;
};

/** How often per second pgbench calls the same function with the same journal; undefined where it is not installed. */
export async function runPgbench(effort: Effort): Promise<number | undefined> {
  if (spawnSync('pgbench', ['--version']).status !== 0) return undefined;
  const { databaseUrl, folder, accounts, connections, seconds } = effort;
  const script = join(folder, 'post.pgbench.sql');
  await writeFile(script, scriptOf(accounts.length, accounts[0] ?? ''));
  const threads = Math.min(connections, cpus().length);
  const numbers = ['-c', connections, '-j', threads, '-T', Math.max(1, Math.round(seconds))];
  const args = ['-n', '-M', 'prepared', ...numbers, '-f', script, databaseUrl];
  const { stdout, stderr } = spawnSync('pgbench', args.map(String), { encoding: 'utf8' });
  const [, perSecond] = /^tps = ([\d.]+)/m.exec(stdout) ?? [];
  if (perSecond === undefined) throw new Error(stderr);
  return Number(perSecond);
}

/** Wallets are named by the number of their owner; one alone by its id. */
const scriptOf = (count: number, id: string) => {
  const wallet =
    count === 1
      ? `'account', '${id}'`
      : `'kind', 'wallet', 'owner', lpad((:n)::text, 32, '0'), 'currency', 'EUR'`;
  return `
\\set n random(0, ${count - 1})
select payments.post(jsonb_build_object('kind', 'bench', 'sourceId', gen_random_uuid(), 'lines', jsonb_build_array(
  jsonb_build_object(${wallet}, 'amount', '-1'),
  jsonb_build_object('kind', 'due_finances', 'currency', 'EUR', 'amount', '1'))));
`;
};
