import { awaitDelivery } from '@gatehouse/kit-events/await-delivery';
import { events } from '@gatehouse/schema/events';
import type { Db } from '../db.ts';

export const revocationKey = (seq: number): string => `access.revoked ${seq}`;

/** A client waits for it; a subgraph that is away is told when it is back. */
const timeoutMs = 2000;

/** Waits, but not for long, until every subgraph knows of a revocation that is committed. */
export async function awaitRevocation(db: Db, seq: number | undefined): Promise<void> {
  if (seq === undefined) return;
  const spec = events['access.revoked'];
  await awaitDelivery(db, { spec, key: revocationKey(seq), timeoutMs });
}
