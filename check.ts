import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

// Everything that can be told without a database, cheapest first; stops at the first complaint.

const generated = [
  'schema/supergraph.graphql',
  'schema/manifests/*.json',
  'subgraphs/*/src/graphql/**/*.ts',
  'drizzle/*/migrations/**/*',
];

/** Name and digest of every generated file: a step that changes one says that it was stale. */
function fingerprint(): Map<string, string> {
  const files = globSync(generated, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => `${entry.parentPath}/${entry.name}`);
  return new Map(paths.map((path) => [path, digest(path)]));
}

const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function run(name: string, command: string, ...args: readonly string[]): void {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

function staysAsItIs(name: string, command: string, ...args: readonly string[]): void {
  const before = fingerprint();
  run(name, command, ...args);
  const after = fingerprint();
  const paths = new Set([...before.keys(), ...after.keys()]);
  const stale = [...paths].filter((path) => before.get(path) !== after.get(path));
  if (stale.length === 0) return;
  console.error(`${name} changed these files; look at them and commit them:\n${stale.join('\n')}`);
  process.exit(1);
}

run('format', 'oxfmt', '--check');
run('lint', 'oxlint');
staysAsItIs('codegen', 'pnpm', 'run', 'codegen');
staysAsItIs('compose', 'pnpm', 'run', 'compose');
staysAsItIs('manifest', 'pnpm', 'run', 'manifest');
staysAsItIs('migrations', 'pnpm', 'run', 'db:generate');
run('types', 'tsc', '-b');
run('unused', 'knip');
run('contract', 'pnpm', '--filter', '@gatehouse/test', 'run', 'contract');
