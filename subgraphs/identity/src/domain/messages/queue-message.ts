import { messages, type Challenge } from '@gatehouse/identity-db/schema';
import { scheduler } from '@gatehouse/kit-events/schedule';
import type { Db } from '../db.ts';
import { seal } from '../seal.ts';
import type { MessageContent } from './message-content.ts';

const schedule = scheduler('identity');

export const sendMessageJob = 'send-message';

export type Recipient = Pick<Challenge, 'channel' | 'target'>;

type Addressed = Recipient & {
  /** Of another subgraph's wish, which may come again: of one wish one message leaves. */
  readonly requestId?: string;
};

/** Queues a message in the caller's transaction; a worker sends it. The job holds an id only, the row a sealed text. */
export async function queueMessage(
  tx: Db,
  { key, now }: { readonly key: Buffer; readonly now: Date },
  { channel, target, requestId }: Addressed,
  content: MessageContent,
): Promise<void> {
  const sealed = seal(key, JSON.stringify(content), `${channel}\n${target}`);
  const rows = await tx
    .insert(messages)
    .values({ requestId, channel, target, content: sealed, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  for (const { id: messageId } of rows) await schedule(tx, sendMessageJob, { messageId });
}
