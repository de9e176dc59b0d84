import type { Visit } from '../visit.ts';
import { changeProfile } from './change-profile.ts';
import type { Profile, ProfileKind } from './kinds/profile-kind.ts';
import { letIn } from './let-in.ts';

/** Lets a profile in again that was locked out; what it had of sessions stays ended. Of one that was not, nothing changes. */
export function reactivateProfile<Row extends Profile>(
  visit: Visit,
  kind: ProfileKind<Row>,
  id: string,
): Promise<Row> {
  return visit.db.transaction(async (tx) => {
    const { row, isChanged } = await changeProfile(tx, visit, kind, {
      id,
      verb: 'reactivate',
      change: () => ({ status: 'ACTIVE', suspendedReason: null }) as Partial<Row>,
    });
    if (isChanged) await letIn(tx, kind.accessOf(row), visit.now);
    return row;
  });
}
