import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { freePort } from '@gatehouse/kit-postgres/free-port';

/** One question of the suite and what it must answer. Where nothing is said of errors, both are right. */
export type Question = {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
};

export type Suite = AsyncDisposable & {
  /** What the suite is divided into: each has subgraphs, a supergraph and questions of its own. */
  readonly ids: readonly string[];
  readonly supergraphOf: (id: string) => Promise<string>;
  readonly questionsOf: (id: string) => Promise<readonly Question[]>;
};

/**
 * Starts the suite's server from the folder it was put in, on a port of its own. Not the suite's own runner: that one ends
 * whatever listens on its port.
 */
export async function serveSuite(folder: string): Promise<Suite> {
  const port = await freePort(0);
  const base = `http://127.0.0.1:${port}`;
  const serve = `import { serve } from './src/index.ts'; await serve(${port});`;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', serve],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await ended;
  };
  const look = async () => {
    if (child.exitCode !== null) return 'ended';
    return ask(`${base}/ids`).then(
      (response) => response.json() as Promise<readonly string[]>,
      () => undefined,
    );
  };
  const ids = await waitFor(look, { timeoutMs: 60_000 });
  if (ids === undefined || ids === 'ended') {
    await stop();
    throw new Error(`The suite in ${folder} did not start:\n${output}`);
  }
  return {
    ids,
    supergraphOf: async (id) => (await ask(`${base}/${id}/supergraph`)).text(),
    questionsOf: async (id) =>
      (await (await ask(`${base}/${id}/tests`)).json()) as readonly Question[],
    [Symbol.asyncDispose]: stop,
  };
}

async function ask(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}
