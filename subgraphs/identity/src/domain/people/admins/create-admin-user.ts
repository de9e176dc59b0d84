import type { AdminUser } from '@gatehouse/identity-db/schema';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { sendActivation } from '../../accounts/send-activation.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import { countInvitation } from '../../invitations/count-invitation.ts';
import { requireFresh } from '../../sessions/require-fresh.ts';
import type { Visit } from '../../visit.ts';
import { addAdminUser, type AdminRole } from '../add-admin-user.ts';
import { readEmail } from '../read-email.ts';
import { readName } from '../read-name.ts';

export type GivenAdminUser = {
  readonly email: string;
  readonly name: string;
  readonly role: AdminRole;
};

/** Makes an administrator, who chooses the password by the link that is sent; CONFLICT when the e-mail is somebody's already. */
export async function createAdminUser(visit: Visit, given: GivenAdminUser): Promise<AdminUser> {
  const { db, now } = visit;
  const viewer = signedIn(visit.viewer);
  requireFresh(viewer, now);
  const email = readEmail(given.email, 'input.email');
  const profile = { email, name: readName(given.name, 'input.name'), role: given.role };
  await countInvitation(visit, { target: email, inviter: viewer.accountId });
  return db.transaction(async (tx) => {
    const { adminUser } = await addAdminUser(tx, { ...profile, passwordHash: null, now });
    const { id: entityId, accountId } = adminUser;
    const to = { portal: 'admin', channel: 'email', target: email } as const;
    await sendActivation(tx, visit, { accountId, ...to });
    await recordAudit(tx, visit, {
      verb: 'admin-user.create',
      entityType: 'AdminUser',
      entityId,
      after: profile,
      subjectAccountId: accountId,
    });
    return adminUser;
  });
}
