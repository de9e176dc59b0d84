import { codeKeys } from '@gatehouse/ticketing-db/tickets';
import { gt, max } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { newKeyPair } from './ed25519.ts';
import { sealSeed } from './sealed-seed.ts';

const dayMs = 24 * 60 * 60_000;
/** A key signs for a year, and its codes are good as long as tickets are sold ahead. */
const signMs = 365 * dayMs;
const verifyMs = 5 * signMs;
/** The next key is there well before the last one ends. */
const aheadMs = 30 * dayMs;

/** Makes a key to sign tickets with unless there is one that lasts a while; of several processes at once, one makes it. */
export async function ensureCodeKey(db: TicketingDb, sealingKey: Buffer, now: Date): Promise<void> {
  const lasting = new Date(now.getTime() + aheadMs);
  const [current] = await db
    .select()
    .from(codeKeys)
    .where(gt(codeKeys.signUntil, lasting))
    .limit(1);
  if (current !== undefined) return;
  const [last] = await db.select({ id: max(codeKeys.id) }).from(codeKeys);
  const pair = newKeyPair();
  await db
    .insert(codeKeys)
    .values({
      id: (last?.id ?? 0) + 1,
      publicKey: pair.publicKey,
      sealedPrivateKey: sealSeed(sealingKey, pair.seed),
      // Clocks of a deployment differ: a process whose clock is behind can sign too.
      signFrom: new Date(now.getTime() - dayMs),
      signUntil: new Date(now.getTime() + signMs),
      verifyUntil: new Date(now.getTime() + verifyMs),
    })
    .onConflictDoNothing();
}
