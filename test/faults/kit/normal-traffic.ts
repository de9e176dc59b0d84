import { fork } from 'node:child_process';
import { once } from 'node:events';

export type Traffic = {
  readonly requests: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
};

export type Wishes = {
  readonly url: string;
  readonly document: string;
  readonly token?: string;
  readonly perSecond: number;
};

/**
 * What everybody else sends meanwhile, at a steady rate, and what becomes of it. From a process of its own: what the test
 * itself does meanwhile would be measured as well.
 */
export async function beginTraffic(wishes: Wishes): Promise<() => Promise<Traffic>> {
  const sender = fork(new URL('./traffic-process.ts', import.meta.url), [JSON.stringify(wishes)], {
    execArgv: [],
  });
  await once(sender, 'message');
  return async () => {
    sender.send('over');
    const [traffic] = (await once(sender, 'message')) as [Traffic];
    return traffic;
  };
}
