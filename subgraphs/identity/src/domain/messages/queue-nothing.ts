import { randomUUID } from 'node:crypto';
import { messages } from '@gatehouse/identity-db/schema';
import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Db } from '../db.ts';
import { seal } from '../seal.ts';
import { sendMessageJob, type Recipient } from './queue-message.ts';

const schedule = scheduler('identity');

/** The length of a message, roughly: what is sealed and thrown away. */
const blank = ' '.repeat(200);

/**
 * The work of queueing a message, for an answer that must not tell whether one leaves: the same statements, but a row without a
 * text, of which the worker makes nothing.
 */
export async function queueNothing(
  tx: Db,
  { key, now }: { readonly key: Buffer; readonly now: Date },
  { channel, target }: Recipient,
): Promise<void> {
  seal(key, blank, `${channel}\n${target}`);
  const nobody = { channel, target: randomUUID(), content: null, createdAt: now, sentAt: now };
  const rows = await tx.insert(messages).values(nobody).returning({ id: messages.id });
  for (const { id: messageId } of rows) await schedule(tx, sendMessageJob, { messageId });
}
