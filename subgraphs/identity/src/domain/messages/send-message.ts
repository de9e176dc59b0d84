import { messages } from '@gatehouse/identity-db/schema';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../db.ts';
import type { MessageContent } from './message-content.ts';
import type { MessageSender, Sending } from './message-sender.ts';
import { readMessage } from './read-message.ts';

type Tools = {
  readonly db: Db;
  readonly key: Buffer;
  readonly sender: MessageSender;
  /** Whether the text stays afterwards, for an inbox that shows it. */
  readonly keepsText: boolean;
};

const job = z.object({ messageId: z.uuid() });

/** Sends one queued message; one that was sent or refused already, or is of no use any more, is left alone. */
export async function sendMessage(
  { db, key, sender, keepsText }: Tools,
  payload: unknown,
): Promise<void> {
  const { messageId } = job.parse(payload);
  const isThis = eq(messages.id, messageId);
  const [row] = await db.select().from(messages).where(isThis);
  if (row === undefined || row.sentAt !== null || row.refusedAt !== null) return;
  const { channel, target, content: sealed, createdAt } = row;
  if (sealed === null) return;
  const content = readMessage(key, { channel, target, content: sealed });
  const result: Sending = isOver(content, createdAt)
    ? { outcome: 'refused', reason: 'too late' }
    : await sender.send({ id: messageId, channel, target, content });
  const at = new Date();
  const done =
    result.outcome === 'sent' ? { sentAt: at } : { refusedAt: at, refusal: result.reason };
  // The text may hold a code: what is done with is no longer needed, and what is not kept cannot leak.
  const left = keepsText ? sealed : null;
  await db
    .update(messages)
    .set({ ...done, content: left })
    .where(isThis);
}

const isOver = ({ lifeMinutes }: MessageContent, createdAt: Date): boolean =>
  lifeMinutes !== undefined && Date.now() - createdAt.getTime() > lifeMinutes * 60_000;
