import { identifiers, ushers } from '@gatehouse/identity-db/schema';
import { and, eq, ne } from 'drizzle-orm';
import type { Db } from '../db.ts';
import type { MessageContent } from '../messages/message-content.ts';
import { queueMessage } from '../messages/queue-message.ts';
import type { Visit } from '../visit.ts';

/** Tells the owner of an account, wherever they can be reached. */
export async function tellOwner(
  tx: Db,
  { keys, now }: Pick<Visit, 'keys' | 'now'>,
  accountId: string,
  message: MessageContent,
): Promise<void> {
  const reachable = await tx
    .select({ target: identifiers.value })
    .from(identifiers)
    .where(and(eq(identifiers.accountId, accountId), ne(identifiers.kind, 'username')));
  const contacts = await tx
    .select({ target: ushers.contact })
    .from(ushers)
    .where(eq(ushers.accountId, accountId));
  for (const { target } of [...reachable, ...contacts]) {
    if (target === null) continue;
    const channel = target.includes('@') ? 'email' : 'sms';
    await queueMessage(tx, { key: keys.messages, now }, { channel, target }, message);
  }
}
