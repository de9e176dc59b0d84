import { LRUCache } from 'lru-cache';
import { windowMs } from './signature.ts';

/** More than one process answers in the time; beyond it the oldest are forgotten. */
const hopsMax = 250_000;

/** True for a signature that was not asked about before. Only genuine ones are to be asked about: they fill the memory. */
export function hopMemory(): (signature: string) => boolean {
  // A clock may run ahead by the window and the hop is then valid for another one.
  const seen = new LRUCache<string, true>({ max: hopsMax, ttl: 2 * windowMs });
  return (signature) => {
    if (seen.has(signature)) return false;
    seen.set(signature, true);
    return true;
  };
}
