import type { Session } from '@gatehouse/identity-db/schema';
import { getPolicy } from '../accounts/get-policy.ts';
import { lockAccount } from '../accounts/lock-account.ts';
import type { Db } from '../db.ts';
import { endSessions } from './end-sessions.ts';

/** Where the portal allows one session only, ends those before this one; as `endSessions`. */
export async function supersedeSessions(
  tx: Db,
  { id, accountId, portal }: Pick<Session, 'id' | 'accountId' | 'portal'>,
  now: Date,
): Promise<readonly string[]> {
  const { singleSession } = await getPolicy(tx, portal);
  if (!singleSession) return [];
  // Two sign-ins at once would not see each other's session.
  await lockAccount(tx, accountId);
  return endSessions(tx, { accountId, portal, exceptId: id, reason: 'SUPERSEDED', now });
}
