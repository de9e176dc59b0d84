import { check, index, text } from 'drizzle-orm/pg-core';
import { bytea, channels, id, identity, instant, oneOf } from './columns.ts';

/** What leaves as text message or e-mail. The text is sealed: it may hold a code that opens a door. */
export const messages = identity.table(
  'messages',
  {
    id: id(),
    channel: text({ enum: channels }).notNull(),
    target: text().notNull(),
    /** Sealed; null once it was sent for real. */
    content: bytea(),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (message) => [
    index('messages_target_idx').on(message.target, message.id),
    check('messages_channel_check', oneOf('channel', channels)),
  ],
);
