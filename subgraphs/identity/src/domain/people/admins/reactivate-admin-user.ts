import type { AdminUser } from '@gatehouse/identity-db/schema';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { requireFresh } from '../../sessions/require-fresh.ts';
import type { Visit } from '../../visit.ts';
import { adminUserKind } from '../kinds/admin-user.ts';
import { reactivateProfile } from '../reactivate-profile.ts';

/** Lets an administrator in again; a new sign-in is needed. */
export async function reactivateAdminUser(visit: Visit, id: string): Promise<AdminUser> {
  requireFresh(signedIn(visit.viewer), visit.now);
  return reactivateProfile(visit, adminUserKind, id);
}
