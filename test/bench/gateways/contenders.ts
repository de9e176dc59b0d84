import { join } from 'node:path';
import { startChild, type Child } from '../child.ts';
import type { Contender } from '../contender.ts';
import { byId, byText, graphContender } from '../graph-contender.ts';
import { names } from './graph.ts';

export const stock = 'stock Apollo, HTTP';
export const merged = 'one merged schema';
const ours = 'Gatehouse, one process';

type Options = {
  readonly manifests: string;
  /** A folder to write to. */
  readonly folder: string;
  readonly closing: Pick<AsyncDisposableStack, 'defer'>;
};

/** Every gateway over the same three subgraphs: each called over HTTP, and, where it can be, in its own process. */
export async function startGateways({ manifests, folder, closing }: Options) {
  const start = async (program: string, settings: object): Promise<Child> => {
    const logFile = join(folder, `${program}.log`);
    const child = await startChild({ program: `gateways/servers/${program}`, settings, logFile });
    closing.defer(child.stop);
    return child;
  };
  const subgraphs = await Promise.all(
    names.map(async (name) => [name, await start('subgraph', { name })] as const),
  );
  const urls = Object.fromEntries(subgraphs.map(([name, { url }]) => [name, url]));
  const shared = { manifests, folder };
  const plan: readonly (readonly [string, string, object])[] = [
    [ours, 'ours', shared],
    ['Gatehouse, one process, with rules', 'ours', { ...shared, guarded: true }],
    ['Gatehouse, HTTP', 'ours', { ...shared, urls }],
    [stock, 'stock', { ...shared, urls }],
    ['stock Apollo, one process', 'stock', shared],
    ['Hive Gateway, HTTP', 'hive', { ...shared, urls }],
    ['Hive Gateway, one process', 'hive', shared],
    ['Mercurius, HTTP', 'mercurius', { ...shared, urls }],
    [merged, 'merged', shared],
  ];
  const started: { contender: Contender; startMs: number }[] = [];
  // One after the other: how long a start takes is a figure as well.
  for (const [name, program, settings] of plan) {
    const startedAt = performance.now();
    const { url, pid } = await start(program, settings);
    const startMs = performance.now() - startedAt;
    const target = { name, url, pids: [pid], write: program === 'ours' ? byId : byText };
    started.push({ contender: graphContender(target), startMs });
    // Only what nobody in particular asks is shared by those who ask the same: here each gets an answer of their own.
    const alone = { ...target, name: `${name}, asked by somebody`, somebody: 'anybody' };
    if (name === ours) started.push({ contender: graphContender(alone), startMs });
  }
  return started;
}
