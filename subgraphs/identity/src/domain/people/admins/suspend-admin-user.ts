import type { AdminUser } from '@gatehouse/identity-db/schema';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { requireFresh } from '../../sessions/require-fresh.ts';
import type { Visit } from '../../visit.ts';
import { adminUserKind } from '../kinds/admin-user.ts';
import { suspendProfile, type Named } from '../suspend-profile.ts';

/** Locks an administrator out, for a reason; every session for it ends at once. CONFLICT for the last SuperAdmin. */
export async function suspendAdminUser(visit: Visit, given: Named): Promise<AdminUser> {
  requireFresh(signedIn(visit.viewer), visit.now);
  return suspendProfile(visit, adminUserKind, given);
}
