import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { id, identity, instant, oneOf } from './columns.ts';

export const uploadPurposes = [
  'customer_photo',
  'dependent_photo',
  'organizer_image',
  'merchant_image',
  'usher_photo',
  'admin_photo',
] as const;

/** A file that somebody may send, and then use once, for one purpose. */
export const uploads = identity.table(
  'uploads',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    purpose: text({ enum: uploadPurposes }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** The image that was made of it. Without a use it goes when the upload expires. */
    fileId: uuid('file_id'),
    usedAt: instant('used_at'),
    createdAt: instant('created_at').notNull(),
  },
  (upload) => [
    index('uploads_account_id_idx').on(upload.accountId, upload.createdAt),
    index('uploads_expires_at_idx').on(upload.expiresAt),
    check('uploads_purpose_check', oneOf('purpose', uploadPurposes)),
    check('uploads_used_at_check', sql`used_at is null or file_id is not null`),
  ],
);

export type Upload = typeof uploads.$inferSelect;
