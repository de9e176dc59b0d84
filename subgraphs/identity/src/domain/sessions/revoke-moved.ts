import type { Db } from '../db.ts';
import type { Moved } from './move-session.ts';
import { noGeneration, revokeAccess } from './revoke-access.ts';

/** Kills the access tokens that a session had where it was before, and those of sessions that ended because of it. */
export async function revokeMoved(
  tx: Db,
  { session, superseded }: Moved,
  now: Date,
): Promise<number | undefined> {
  await revokeAccess(tx, { kind: 'session', ref: superseded, minimum: noGeneration, now });
  const { id, generation } = session;
  return revokeAccess(tx, { kind: 'session', ref: id, minimum: generation, now });
}
