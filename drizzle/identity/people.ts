import { sql } from 'drizzle-orm';
import { check, integer, jsonb, text, unique, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, identity, instant, oneOf, profileStatuses } from './columns.ts';

export const customers = identity.table(
  'customers',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text().notNull(),
    /** Unproven: a place for receipts, never something to sign in with. */
    email: text(),
    photoUrl: text('photo_url'),
    bloodType: text('blood_type'),
    emergencyContact: jsonb('emergency_contact').$type<{ name: string; mobile: string }>(),
    labels: text().array().notNull().default([]),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    version: integer().notNull().default(1),
    registeredAt: instant('registered_at').notNull(),
  },
  (customer) => [
    unique('customers_account_id_key').on(customer.accountId),
    check('customers_name_check', sql`char_length(name) between 1 and 100`),
    check(
      'customers_blood_type_check',
      oneOf('blood_type', ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-']),
    ),
    check('customers_status_check', oneOf('status', profileStatuses)),
  ],
);

export const organizers = identity.table(
  'organizers',
  {
    id: id(),
    name: text().notNull(),
    description: text(),
    imageUrl: text('image_url'),
    websiteUrl: text('website_url'),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  () => [
    check('organizers_name_check', sql`char_length(name) between 1 and 100`),
    check('organizers_status_check', oneOf('status', profileStatuses)),
  ],
);

/** Someone who lets people in. Where, is a membership per event. */
export const ushers = identity.table(
  'ushers',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text().notNull(),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (usher) => [
    unique('ushers_account_id_key').on(usher.accountId),
    check('ushers_name_check', sql`char_length(name) between 1 and 100`),
    check('ushers_status_check', oneOf('status', profileStatuses)),
  ],
);

export const adminUsers = identity.table(
  'admin_users',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text().notNull(),
    createdAt: createdAt(),
  },
  (adminUser) => [
    unique('admin_users_account_id_key').on(adminUser.accountId),
    check('admin_users_name_check', sql`char_length(name) between 1 and 100`),
  ],
);

export type Customer = typeof customers.$inferSelect;
export type Organizer = typeof organizers.$inferSelect;
export type Usher = typeof ushers.$inferSelect;
export type AdminUser = typeof adminUsers.$inferSelect;
