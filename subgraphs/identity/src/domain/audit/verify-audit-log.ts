import type { Db } from '../db.ts';
import { findLostKey } from './find-lost-key.ts';
import { findMissingNumber } from './find-missing-number.ts';
import { findStranger } from './find-stranger.ts';
import { inSnapshot } from './in-snapshot.ts';
import { walkChain, type Break, type Walk } from './walk-chain.ts';

export type Verification = Omit<Walk, 'head'> & {
  readonly head: string | null;
};

/**
 * Walks the chain and names its first broken link; then looks for entries that no block holds, for numbers that their
 * subgraph gave and that never came, and for keys that are gone. One snapshot, in pages.
 */
export function verifyAuditLog(db: Db, now: Date): Promise<Verification> {
  return inSnapshot(db, async (tx) => {
    const { head, ...walk } = await walkChain(tx);
    const broken: Break | undefined =
      walk.broken ??
      (await findStranger(tx)) ??
      (await findMissingNumber(tx, now)) ??
      (await findLostKey(tx));
    return { ...walk, broken, head: head?.toString('hex') ?? null };
  });
}
