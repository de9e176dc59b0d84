import { ushers, type Usher } from '@gatehouse/identity-db/schema';
import { addAccount } from '../accounts/add-account.ts';
import type { Db } from '../db.ts';
import { publish } from '../publish.ts';
import { usherPayload } from './profile-payloads.ts';

export type NewUsher = {
  /** Lower case. */
  readonly username: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly now: Date;
};

/** Makes an usher who is assigned nowhere yet; CONFLICT when the user name is somebody's already. */
export async function addUsher(
  tx: Db,
  { username, name, passwordHash, now }: NewUsher,
): Promise<Usher> {
  const identity = { portal: 'usher', identifier: username, passwordHash, now } as const;
  const accountId = await addAccount(tx, identity);
  const [usher] = await tx.insert(ushers).values({ accountId, name, createdAt: now }).returning();
  if (usher === undefined) throw new Error('The new usher was not answered.');
  await publish(tx, 'usher.updated', usherPayload(usher, []));
  return usher;
}
