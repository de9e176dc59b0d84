import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readText, root } from './compose-file.ts';

type Instruction = { readonly verb: string; readonly rest: string };

const instructions: readonly Instruction[] = readText('Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ verb: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));

const all = (verb: string) =>
  instructions.filter((each) => each.verb === verb).map(({ rest }) => rest);

/** What is copied from the project. */
const copied = all('COPY')
  .filter((rest) => !rest.startsWith('--from='))
  .flatMap((rest) => rest.split(' ').slice(0, -1));

const workspace = parse(readText('pnpm-workspace.yaml')) as {
  readonly catalog: Readonly<Record<string, string>>;
};

test('CORE-01: the image is built of files that exist and are let in, and of nothing else', () => {
  const letIn = readText('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));

  expect(copied.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  expect(copied.toSorted()).toEqual(letIn.toSorted());
  expect(readText('.dockerignore')).toMatch(/^\*$/m);
});

test('CORE-01: every package of ours that the gateway needs is in the image', () => {
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    const { dependencies = {} } = manifestOf(name);
    for (const [each, version] of Object.entries(dependencies))
      if (version.startsWith('workspace:')) visit(each);
  };
  visit('@gatehouse/gateway');

  const folders = [...needed].map((name) => folderOf(name).split('/', 1)[0]);
  expect(copied).toEqual(expect.arrayContaining([...new Set(folders)]));
});

test('CORE-01: it runs on the Node that the tests run on, by nobody in particular, within its memory', () => {
  const [base = ''] = all('FROM');
  const [entry = ''] = all('ENTRYPOINT');
  const [, flag = '', ...preload] = JSON.parse(entry) as string[];
  const [script] = JSON.parse(all('CMD')[0] ?? '') as string[];
  const heap = "console.log(require('v8').getHeapStatistics().heap_size_limit)";
  const limit = (...flags: string[]) =>
    Number(execFileSync(process.execPath, [...flags, '-e', heap], { encoding: 'utf8' }));

  expect(base).toMatch(
    new RegExp(`^node:${workspace.catalog['node']?.split('.', 1)[0]}-\\S+ AS base$`),
  );
  expect(all('USER')).toEqual(['node']);
  expect(existsSync(path.join(root, script ?? ''))).toBe(true);
  expect(preload).toEqual(['--import', './kit/subgraph/src/quick-start.ts']);
  expect(existsSync(path.join(root, preload[1] ?? ''))).toBe(true);
  expect(flag).toBe('--max-old-space-size-percentage=75');
  expect(limit(flag)).toBeGreaterThan(limit('--max-old-space-size-percentage=50'));
  expect(all('ENV')).toEqual(['NODE_ENV=production', 'APOLLO_TELEMETRY_DISABLED=1']);
});

type Manifest = { readonly dependencies?: Readonly<Record<string, string>> };

const manifestOf = (name: string) =>
  JSON.parse(readFileSync(path.join(root, folderOf(name), 'package.json'), 'utf8')) as Manifest;

/** Our packages are named after their folders. */
function folderOf(name: string): string {
  const short = name.replace('@gatehouse/', '');
  const candidates = [
    short,
    `subgraphs/${short}`,
    `kit/${short.replace(/^kit-/, '')}`,
    `drizzle/${short.replace(/-db$/, '')}`,
  ];
  const found = candidates.find((folder) => existsSync(path.join(root, folder, 'package.json')));
  if (found === undefined) throw new Error(`There is no folder of ${name}.`);
  return found;
}
