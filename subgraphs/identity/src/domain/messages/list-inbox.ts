import { messages } from '@gatehouse/identity-db/schema';
import { desc, eq } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { isPlain } from '../is-plain.ts';
import { readMessage } from './read-message.ts';

export type InboxEntry = {
  readonly to: string;
  readonly channel: string;
  readonly subject?: string | undefined;
  readonly text: string;
  readonly code?: string | undefined;
  readonly at: string;
  readonly sent: boolean;
  /** Why it never will be. */
  readonly refusal?: string | undefined;
};

const entriesMax = 100;

/** The newest messages, sent or about to be: for development only. */
export async function listInbox(db: Db, key: Buffer, to?: string): Promise<readonly InboxEntry[]> {
  // Nothing was ever sent there, and PostgreSQL takes no such text.
  if (to !== undefined && !isPlain(to)) return [];
  const rows = await db
    .select()
    .from(messages)
    .where(to === undefined ? undefined : eq(messages.target, to))
    .orderBy(desc(messages.id))
    .limit(entriesMax);
  return rows.flatMap(({ content, channel, target, createdAt, sentAt, refusal }) => {
    if (content === null) return [];
    const at = createdAt.toISOString();
    const { subject, text, code } = readMessage(key, { channel, target, content });
    const state = { sent: sentAt !== null, ...(refusal === null ? {} : { refusal }) };
    return [{ to: target, channel, subject, text, code, at, ...state }];
  });
}
