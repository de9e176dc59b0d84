import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@gatehouse/kit-postgres/free-port';
import { subgraphNames } from '@gatehouse/schema/type-defs';

type Options = {
  /** What every subgraph process reads, beside its own port and the others' addresses. */
  readonly environment: NodeJS.ProcessEnv;
  /** Told when a process ends that nobody has stopped. */
  readonly onDeath: (name: string) => void;
};

export type SubgraphProcesses = {
  /** `http://127.0.0.1:port` by subgraph. */
  readonly urls: Readonly<Record<string, string>>;
  /** Returns when every one of them answers. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const readyWithinMs = 60_000;
const askEveryMs = 50;
const orderlyStopMs = 15_000;
const projectRoot = join(import.meta.dirname, '..', '..');
const main = (name: string) => join(projectRoot, 'subgraphs', name, 'src', 'main.ts');
const quickStart = join(projectRoot, 'kit', 'subgraph', 'src', 'quick-start.ts');

/** Starts each subgraph as a process of its own, on free ports of this machine that nothing outside it reaches. */
export async function startSubgraphs(options: Options): Promise<SubgraphProcesses> {
  const ports = await distinctPorts(subgraphNames.length);
  const entries = subgraphNames.map((name, at) => [name, `http://127.0.0.1:${ports[at]}`] as const);
  const others = entries.map(([name, url]) => `${name}=${url}`).join(',');
  // Where operators have a port at the gateway, each process gets one of its own: theirs is taken.
  const admin = options.environment['ADMIN_PORT'] === undefined ? {} : { ADMIN_PORT: '0' };
  const children = entries.map(([name, url]) => {
    const own = { HOST: '127.0.0.1', PORT: new URL(url).port, SUBGRAPH_URLS: others, ...admin };
    return { name, url, child: startProcess(name, { ...options.environment, ...own }) };
  });

  let stopping = false;
  for (const { name, child } of children)
    child.once('exit', () => {
      if (!stopping) options.onDeath(name);
    });
  return {
    urls: Object.fromEntries(entries),
    ready: async () => void (await Promise.all(children.map(untilHealthy))),
    stop: async () => {
      stopping = true;
      await Promise.all(children.map(({ child }) => stopProcess(child)));
    },
  };
}

async function distinctPorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort(0));
  return [...ports];
}

/**
 * In a process group of its own: Ctrl-C goes to the whole group of the terminal, and a subgraph must outlive the requests that
 * the gateway still answers. The channel tells it when we are gone, however we went.
 */
const startProcess = (name: string, environment: NodeJS.ProcessEnv): ChildProcess =>
  spawn(process.execPath, ['--import', quickStart, main(name)], {
    env: environment,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

type Child = { readonly name: string; readonly url: string; readonly child: ChildProcess };

async function untilHealthy({ name, url, child }: Child): Promise<void> {
  const deadline = performance.now() + readyWithinMs;
  while (!(await isHealthy(url))) {
    if (hasEnded(child)) throw new Error(`The subgraph ${name} ended while it started.`);
    if (performance.now() > deadline)
      throw new Error(`The subgraph ${name} did not start in time.`);
    await pause(askEveryMs);
  }
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

const hasEnded = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

async function stopProcess(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const harder = setTimeout(() => child.kill('SIGKILL'), orderlyStopMs);
  await ended;
  clearTimeout(harder);
}
