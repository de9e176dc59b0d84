import { accounts, identifiers, type Policy } from '@gatehouse/identity-db/schema';
import { and, eq } from 'drizzle-orm';
import { queueMessage } from '../messages/queue-message.ts';
import { queueNothing } from '../messages/queue-nothing.ts';
import { signInLockedMessage } from '../messages/texts.ts';
import type { Visit } from '../visit.ts';

/**
 * Tells the owner of an identifier that somebody guessed so long that strangers are kept out of the account; where there is
 * none, the same work and no message.
 */
export async function tellOfLock(
  { db, keys, now }: Pick<Visit, 'db' | 'keys' | 'now'>,
  { realm, identifierKind }: Pick<Policy, 'realm' | 'identifierKind'>,
  identifier: string,
): Promise<void> {
  // Nothing can be sent to a user name.
  if (identifierKind === 'username') return;
  const channel = identifierKind === 'email' ? 'email' : 'sms';
  const [owner] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(identifiers, eq(identifiers.accountId, accounts.id))
    .where(
      and(
        eq(identifiers.realm, realm),
        eq(identifiers.kind, identifierKind),
        eq(identifiers.value, identifier),
        eq(accounts.status, 'active'),
      ),
    );
  const box = { key: keys.messages, now };
  const to = { channel, target: identifier } as const;
  await db.transaction((tx) =>
    owner === undefined
      ? queueNothing(tx, box, to)
      : queueMessage(tx, box, to, signInLockedMessage()),
  );
}
