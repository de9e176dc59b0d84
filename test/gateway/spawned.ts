import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { waitFor } from '@gatehouse/kit-events/wait-for';

export type Spawned = AsyncDisposable & {
  readonly child: ChildProcess;
  readonly url: string;
  /** All it has printed. */
  readonly output: () => string;
  /** The lines of its log. */
  readonly lines: () => readonly Record<string, unknown>[];
  /** How it ended. */
  readonly ended: Promise<number | null>;
};

const root = path.join(import.meta.dirname, '..', '..');
const quickStart = path.join(root, 'kit', 'subgraph', 'src', 'quick-start.ts');

const portsPerWorker = 3000;
const firstPort = 20_000 + (Number(process.env['VITEST_POOL_ID'] ?? 0) % 4) * portsPerWorker;
let portsGiven = Math.floor(Math.random() * portsPerWorker);

/** A port that is likely free: below those that the system hands out, never the one before, and others for each process that runs tests. */
export function somePort(): number {
  portsGiven += 1;
  return firstPort + (portsGiven % portsPerWorker);
}

type Options = { readonly args?: readonly string[]; readonly wait?: boolean };

/** Runs one of the gateway's start scripts as its own process group, as a terminal does. */
export async function spawnGatehouse(
  script: 'start' | 'start-split',
  environment: Record<string, string>,
  { args = [], wait = true }: Options = {},
): Promise<Spawned> {
  const port = environment['PORT'] ?? String(somePort());
  const spawned = spawnScript(`gateway/src/${script}.ts`, { PORT: port, ...environment }, args);
  const { child, output } = spawned;
  const address = () =>
    /GraphQL +(http:\/\/localhost:\d+)/.exec(output())?.[1]?.replace('localhost', '127.0.0.1');
  if (wait) {
    const running = await waitFor(async () => (child.exitCode !== null ? 'ended' : address()), {
      timeoutMs: 60_000,
    });
    if (running === undefined || running === 'ended')
      throw new Error(`${script} did not start:\n${output()}`);
  }
  return { ...spawned, url: address() ?? '' };
}

/** Runs a script of the project, by its path from the root. */
export function spawnScript(
  script: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Omit<Spawned, 'url'> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', quickStart, path.join(root, script), ...args],
    {
      env: { PATH, HOME, ...environment },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return {
    child,
    output: () => output,
    lines: () =>
      output
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    ended,
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

/** What Ctrl-C does: the terminal sends the signal to every process of the group. */
export const interrupt = ({ child }: Spawned): void =>
  void process.kill(-(child.pid ?? 0), 'SIGINT');
