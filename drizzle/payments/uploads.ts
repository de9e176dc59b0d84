import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';
import { paymentsSchema } from './pg-schema.ts';

/** A file that somebody may send, and then use once, for one purpose. */
export const uploads = paymentsSchema.table(
  'uploads',
  {
    id: id(),
    accountId: uuid('account_id').notNull(),
    purpose: text({ enum: ['card_list'] }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    createdAt: instant('created_at').notNull(),
  },
  (upload) => [
    index('uploads_account_id_idx').on(upload.accountId, upload.createdAt),
    index('uploads_expires_at_idx').on(upload.expiresAt),
    check('uploads_purpose_check', sql`${upload.purpose} in ('card_list')`),
  ],
);

export type Upload = typeof uploads.$inferSelect;
