import { members, memberships, type Membership } from '@gatehouse/identity-db/schema';
import { and, eq, ne } from 'drizzle-orm';
import type { Db } from '../db.ts';
import type { Place } from './place.ts';

export type NewMember = Place &
  Pick<Membership, 'accountId' | 'roleId' | 'parentId' | 'subUsersMax'> & {
    readonly name: string;
    readonly status: 'active' | 'pending_approval';
    readonly now: Date;
  };

export type AddedMember = { readonly membership: Membership; readonly isNew: boolean };

/** Makes an account a member of a place; who is one already stays what they are. */
export async function addMember(tx: Db, wanted: NewMember): Promise<AddedMember> {
  const { name, now, ...rest } = wanted;
  const { accountId, portal, scopeId } = rest;
  // The person keeps the name that they came with first.
  await tx.insert(members).values({ accountId, name, createdAt: now }).onConflictDoNothing();
  const [member] = await tx.select().from(members).where(eq(members.accountId, accountId));
  if (member === undefined) throw new Error('The new member was not answered.');
  const [added] = await tx
    .insert(memberships)
    .values({ ...rest, profileId: member.id, createdAt: now })
    .onConflictDoNothing()
    .returning();
  if (added !== undefined) return { membership: added, isNew: true };
  const [membership] = await tx
    .select()
    .from(memberships)
    .where(
      and(
        eq(memberships.accountId, accountId),
        eq(memberships.portal, portal),
        eq(memberships.scopeId, scopeId),
        ne(memberships.status, 'ended'),
      ),
    );
  if (membership === undefined) throw new Error('The membership that was there is over.');
  return { membership, isNew: false };
}
