import { awaitRevocation } from '../sessions/await-revocation.ts';
import { revokeAccess } from '../sessions/revoke-access.ts';
import type { Visit } from '../visit.ts';
import { changeProfile } from './change-profile.ts';
import type { Profile, ProfileKind } from './kinds/profile-kind.ts';
import { readReason } from './read-reason.ts';
import { shutOut } from './shut-out.ts';

export type Named = { readonly id: string; readonly reason: string };

/**
 * Locks a profile out, for a reason. Its sessions end, and every subgraph knows before this answers, or two seconds have
 * passed. One that is locked out already stays so, for the reason that was given first.
 */
export async function suspendProfile<Row extends Profile>(
  visit: Visit,
  kind: ProfileKind<Row>,
  { id, reason }: Named,
): Promise<Row> {
  const suspendedReason = readReason(reason, 'input.reason');
  const { db, now } = visit;
  const { row, revocation } = await db.transaction(async (tx) => {
    await kind.guard?.(tx, id);
    const { row, isChanged } = await changeProfile(tx, visit, kind, {
      id,
      verb: 'suspend',
      change: ({ status }) =>
        (status === 'SUSPENDED' ? {} : { status: 'SUSPENDED', suspendedReason }) as Partial<Row>,
    });
    if (!isChanged) return { row, revocation: undefined };
    const dead = await shutOut(tx, kind.accessOf(row), now);
    return { row, revocation: await revokeAccess(tx, { ...dead, now }) };
  });
  await awaitRevocation(db, revocation);
  return row;
}
