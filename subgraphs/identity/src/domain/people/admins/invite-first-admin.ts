import { adminUsers } from '@gatehouse/identity-db/schema';
import { sendActivation } from '../../accounts/send-activation.ts';
import { recordAudit } from '../../audit/record-audit.ts';
import type { Visit } from '../../visit.ts';
import { addAdminUser } from '../add-admin-user.ts';
import { readEmail } from '../read-email.ts';
import { lockSuperAdmins } from './lock-super-admins.ts';

type Inviting = Pick<Visit, 'db' | 'keys' | 'publicUrl'>;

/**
 * Where there never was an administrator, makes a SuperAdmin, who chooses the password by the link that is sent; all others are
 * invited by that one. Does nothing ever after, whatever the address; of several processes that try at once, one does.
 */
export async function inviteFirstAdmin(
  { db, ...tools }: Inviting,
  given: { readonly email: string; readonly now: Date },
): Promise<void> {
  const email = readEmail(given.email, 'FIRST_ADMIN_EMAIL');
  const profile = { email, name: 'First administrator', role: 'SuperAdmin' } as const;
  const nowhere = { viewer: undefined, address: '', userAgent: '', requestId: '' };
  const actor = { ...tools, ...nowhere, now: given.now };
  await db.transaction(async (tx) => {
    await lockSuperAdmins(tx);
    const known = await tx.select({ id: adminUsers.id }).from(adminUsers).limit(1);
    if (known.length > 0) return;
    const { adminUser } = await addAdminUser(tx, {
      ...profile,
      passwordHash: null,
      now: given.now,
    });
    const { id: entityId, accountId } = adminUser;
    await sendActivation(tx, actor, {
      accountId,
      portal: 'admin',
      channel: 'email',
      target: email,
    });
    await recordAudit(tx, actor, {
      verb: 'admin-user.create',
      entityType: 'AdminUser',
      entityId,
      after: profile,
      subjectAccountId: accountId,
    });
  });
}
