import { sql } from 'drizzle-orm';
import { check, index, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';
import { ticketing } from './schema.ts';

/** A picture that somebody may send, and then use once, for one purpose. */
export const uploads = ticketing.table(
  'uploads',
  {
    id: id(),
    accountId: uuid('account_id').notNull(),
    purpose: text({ enum: ['event_image', 'venue_image', 'incident_photo'] }).notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** The image that was made of it. Without a use it goes when the upload expires. */
    fileId: uuid('file_id'),
    usedAt: instant('used_at'),
    createdAt: instant('created_at').notNull(),
  },
  (upload) => [
    index('uploads_account_id_idx').on(upload.accountId, upload.createdAt),
    index('uploads_expires_at_idx').on(upload.expiresAt),
    check(
      'uploads_purpose_check',
      sql`${upload.purpose} in ('event_image', 'venue_image', 'incident_photo')`,
    ),
    check('uploads_used_at_check', sql`${upload.usedAt} is null or ${upload.fileId} is not null`),
  ],
);

export type Upload = typeof uploads.$inferSelect;
