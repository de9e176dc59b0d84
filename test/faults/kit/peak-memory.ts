import { readFileSync, writeFileSync } from 'node:fs';
import type { Served } from './served.ts';

/**
 * The most memory that a process held while something was done to it, as its kernel counted it: no look at intervals misses a
 * peak. Linux alone keeps this account.
 */
export async function peakMb({ child }: Pick<Served, 'child'>, work: () => Promise<void>) {
  const of = `/proc/${child.pid}`;
  // Begins the account anew.
  writeFileSync(`${of}/clear_refs`, '5');
  await work();
  const [, kb = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`${of}/status`, 'utf8')) ?? [];
  return Number(kb) / 1024;
}
