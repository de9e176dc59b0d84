import type { AdminUser } from '@gatehouse/identity-db/schema';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { requireFresh } from '../../sessions/require-fresh.ts';
import type { Visit } from '../../visit.ts';
import { adminUserKind } from '../kinds/admin-user.ts';
import { deleteProfile } from '../delete-profile.ts';
import type { Named } from '../suspend-profile.ts';

/** Deletes an administrator, for a reason: it is in no list any more, and nobody signs in for it. CONFLICT for the last SuperAdmin. */
export async function deleteAdminUser(visit: Visit, given: Named): Promise<AdminUser> {
  requireFresh(signedIn(visit.viewer), visit.now);
  return deleteProfile(visit, adminUserKind, given);
}
