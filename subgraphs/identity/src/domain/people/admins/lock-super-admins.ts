import { roles } from '@gatehouse/identity-db/schema';
import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db.ts';

/**
 * Whoever makes, demotes, suspends or deletes a SuperAdmin passes here one by one, on the row of their role. Locks on their
 * memberships would not hold off somebody who is just becoming one. The weaker lock lets new memberships refer to the role.
 */
export async function lockSuperAdmins(tx: Db): Promise<void> {
  const isTheirs = and(eq(roles.portal, 'admin'), eq(roles.name, 'SuperAdmin'));
  await tx.select().from(roles).where(isTheirs).for('no key update');
}
