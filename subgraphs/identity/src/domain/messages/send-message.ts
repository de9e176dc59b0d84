import { messages } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../db.ts';
import type { MessageContent } from './message-content.ts';
import type { Recipient } from './queue-message.ts';
import { readMessage } from './read-message.ts';

/** The port to whoever brings messages to people; throws when it could not, and is then asked again later. */
export type MessageSender = {
  readonly send: (to: Recipient, content: MessageContent) => Promise<void>;
  /** Whether the text stays after sending, for an inbox that shows it. */
  readonly keepsText: boolean;
};

type Tools = { readonly db: Db; readonly key: Buffer; readonly sender: MessageSender };

const job = z.object({ messageId: z.uuid() });

/** Sends one queued message; one that was sent already is left alone. */
export async function sendMessage({ db, key, sender }: Tools, payload: unknown): Promise<void> {
  const { messageId } = job.parse(payload);
  const [message] = await db.select().from(messages).where(eq(messages.id, messageId));
  if (message === undefined || message.sentAt !== null || message.content === null) return;
  const { channel, target, content } = message;
  await sender.send({ channel, target }, readMessage(key, { channel, target, content }));
  // The text may hold a code: what was sent is no longer needed, and what is not kept cannot leak.
  const left = sender.keepsText ? content : null;
  await db
    .update(messages)
    .set({ sentAt: new Date(), content: left })
    .where(eq(messages.id, messageId));
}
