import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { bytea, channels, id, identity, instant, oneOf } from './columns.ts';

/** What leaves as text message or e-mail. The text is sealed: it may hold a code that opens a door. */
export const messages = identity.table(
  'messages',
  {
    id: id(),
    channel: text({ enum: channels }).notNull(),
    target: text().notNull(),
    /** Sealed; null once it was sent or refused for real. */
    content: bytea(),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at'),
    /** When it was clear that it never will be sent, and why: a provider's code, no words of the provider. */
    refusedAt: instant('refused_at'),
    refusal: text(),
    /** Of another subgraph's wish: of one wish one message leaves. */
    requestId: uuid('request_id').unique('messages_request_id_key'),
  },
  (message) => [
    index('messages_target_idx').on(message.target, message.id),
    check('messages_channel_check', oneOf('channel', channels)),
    check('messages_sent_or_refused_check', sql`num_nonnulls(sent_at, refused_at) <= 1`),
    check('messages_refusal_check', sql`(refused_at is null) = (refusal is null)`),
  ],
);
