import { ushers, type Usher } from '@gatehouse/identity-db/schema';
import { addAccount } from '../accounts/add-account.ts';
import { addMembership } from '../accounts/add-membership.ts';
import type { Db } from '../db.ts';
import { publishUsher } from './publish-usher.ts';

export type NewUsher = {
  /** Lower case. */
  readonly username: string;
  readonly name: string;
  /** Null for somebody who chooses one by the activation link. */
  readonly passwordHash: string | null;
  readonly mustChangePassword?: boolean;
  /** A mobile or an e-mail address, if the usher can be reached. */
  readonly contact?: string | null;
  /** Where the usher may scan from the beginning, each named once. */
  readonly eventIds?: readonly string[];
  readonly now: Date;
};

/** Makes an usher, with a place at each of these events; CONFLICT when the user name is somebody's already. */
export async function addUsher(
  tx: Db,
  { username, name, contact = null, eventIds = [], now, ...password }: NewUsher,
): Promise<Usher> {
  const identity = { portal: 'usher', identifier: username, ...password, now } as const;
  const accountId = await addAccount(tx, identity);
  const [usher] = await tx
    .insert(ushers)
    .values({ accountId, name, contact, createdAt: now })
    .returning();
  if (usher === undefined) throw new Error('The new usher was not answered.');
  for (const eventId of eventIds)
    await addMembership(tx, {
      accountId,
      portal: 'usher',
      role: 'Usher',
      profileId: usher.id,
      scope: { type: 'event', id: eventId },
    });
  await publishUsher(tx, usher);
  return usher;
}
