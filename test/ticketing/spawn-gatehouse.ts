import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../kit/graph.ts';

/** Another Gatehouse on a graph's database, in a process of its own. */
export async function spawnGatehouse({ databaseUrl, secret, filesDir }: Graph) {
  const script = fileURLToPath(new URL('./gate-process.ts', import.meta.url));
  const at = JSON.stringify({ databaseUrl, secret, filesDir });
  const quickStart = fileURLToPath(import.meta.resolve('@gatehouse/kit-subgraph/quick-start'));
  const child = spawn(process.execPath, ['--import', quickStart, script, at], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const started = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const url = await Promise.race([started.then(([line]) => line), ended.then(() => undefined)]);
  if (url === undefined) throw new Error('The process ended before it listened.');
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  return { url, [Symbol.asyncDispose]: stop };
}
