import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programmeCurrency } from './data/programme.ts';

export type Child = {
  readonly pid: number;
  /** Empty for a child that listens to its channel only. */
  readonly url: string;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
};

type Start = {
  /** Where it stands beside this file, without its ending. */
  readonly program: string;
  readonly settings: object;
  /** Where its output goes, as production writes its log somewhere. */
  readonly logFile: string;
};

const readyWithinMs = 60_000;
const orderlyStopMs = 10_000;

/** Starts a server in a process of its own and returns when it answers. It ends with `stop`, or else with this process. */
export async function startChild({ program, settings, logFile }: Start): Promise<Child> {
  const output = openSync(logFile, 'a');
  const child = fork(join(import.meta.dirname, `${program}.ts`), {
    env: environmentFor(settings),
    stdio: ['ignore', output, output, 'ipc'],
    // In a group of its own: Ctrl-C reaches this process alone, which then stops the others in order.
    detached: true,
  });
  closeSync(output);
  const stop = () => stopChild(child);
  try {
    const ended = once(child, 'exit').then(() => [undefined]);
    const signal = AbortSignal.timeout(readyWithinMs);
    const [ready] = (await Promise.race([once(child, 'message', { signal }), ended])) as [
      { url: string } | undefined,
    ];
    if (ready === undefined || child.pid === undefined) throw new Error('It ended.');
    return { pid: child.pid, url: ready.url, process: child, stop };
  } catch (cause) {
    await stop();
    const log = readFileSync(logFile, 'utf8').split('\n').slice(-20).join('\n');
    throw new Error(`${program} did not start:\n${log}`, { cause });
  }
}

function environmentFor(settings: object): NodeJS.ProcessEnv {
  const { APOLLO_KEY: _key, APOLLO_GRAPH_REF: _graph, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: 'production',
    APOLLO_TELEMETRY_DISABLED: '1',
    // What the programme is sold in, so that wallets can pay for it.
    PLATFORM_CURRENCY: programmeCurrency,
    BENCH_SETTINGS: JSON.stringify(settings),
  };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const harder = setTimeout(() => child.kill('SIGKILL'), orderlyStopMs);
  await ended;
  clearTimeout(harder);
}
