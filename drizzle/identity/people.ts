import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, identity, instant, oneOf, profileStatuses } from './columns.ts';

const bloodTypes = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'] as const;

/** An image of ours: its address, and the file behind it, which goes when another one takes its place. */
const photo = () => ({ photoUrl: text('photo_url'), photoFileId: text('photo_file_id') });
const image = () => ({ imageUrl: text('image_url'), imageFileId: text('image_file_id') });

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
    ...photo(),
    bloodType: text('blood_type'),
    emergencyContact: jsonb('emergency_contact').$type<{ name: string; mobile: string }>(),
    labels: text().array().notNull().default([]),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    version: integer().notNull().default(1),
    registeredAt: instant('registered_at').notNull(),
    suspendedReason: text('suspended_reason'),
    /** The person is gone; the row stays, empty, for what refers to it. */
    erasedAt: instant('erased_at'),
  },
  (customer) => [
    unique('customers_account_id_key').on(customer.accountId),
    check('customers_name_check', sql`char_length(name) between 1 and 100`),
    check('customers_blood_type_check', oneOf('blood_type', bloodTypes)),
    // Those who are gone are few, and counted.
    index('customers_erased_at_idx')
      .on(customer.erasedAt)
      .where(sql`erased_at is not null`),
    index('customers_registered_at_idx').on(customer.registeredAt, customer.id),
    index('customers_name_idx').on(sql`lower(${customer.name})`, customer.id),
    index('customers_name_search_idx').on(sql`lower(${customer.name}) text_pattern_ops`),
    index('customers_email_search_idx').on(sql`lower(${customer.email}) text_pattern_ops`),
    index('customers_labels_idx').using('gin', customer.labels),
    index('customers_status_idx').on(customer.status, customer.registeredAt, customer.id),
    check('customers_status_check', oneOf('status', profileStatuses)),
  ],
);

/** Somebody a customer books for: a child, a parent. */
export const dependents = identity.table(
  'dependents',
  {
    id: id(),
    customerId: uuid('customer_id')
      .notNull()
      .references(() => customers.id),
    /** One of ten places: an eleventh dependent has none. */
    slot: smallint().notNull(),
    name: text().notNull(),
    relationship: text().notNull(),
    bornOn: date('born_on', { mode: 'string' }),
    ...photo(),
    bloodType: text('blood_type'),
    emergencyNote: text('emergency_note'),
    /** No longer in lists; tickets that were issued keep the name. */
    removedAt: instant('removed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (dependent) => [
    uniqueIndex('dependents_customer_id_slot_key')
      .on(dependent.customerId, dependent.slot)
      .where(sql`removed_at is null`),
    check('dependents_slot_check', sql`slot between 1 and 10`),
    check('dependents_name_check', sql`char_length(name) between 1 and 100`),
    check('dependents_relationship_check', sql`char_length(relationship) between 1 and 40`),
    check('dependents_blood_type_check', oneOf('blood_type', bloodTypes)),
    check('dependents_emergency_note_check', sql`char_length(emergency_note) <= 500`),
  ],
);

export const organizers = identity.table(
  'organizers',
  {
    id: id(),
    name: text().notNull(),
    description: text(),
    ...image(),
    websiteUrl: text('website_url'),
    /** Other places where the organizer can be found. */
    links: text().array().notNull().default([]),
    // Private: what follows is for the organizer and for administrators.
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    taxNumber: text('tax_number'),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    suspendedReason: text('suspended_reason'),
    verifiedAt: instant('verified_at'),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (organizer) => [
    index('organizers_deleted_at_idx')
      .on(organizer.deletedAt)
      .where(sql`deleted_at is not null`),
    index('organizers_created_at_idx').on(organizer.createdAt, organizer.id),
    index('organizers_name_idx').on(sql`lower(${organizer.name})`, organizer.id),
    index('organizers_name_search_idx').on(sql`lower(${organizer.name}) text_pattern_ops`),
    index('organizers_contact_email_search_idx').on(
      sql`lower(${organizer.contactEmail}) text_pattern_ops`,
    ),
    check('organizers_description_check', sql`char_length(description) <= 5000`),
    check('organizers_links_check', sql`cardinality(links) <= 10`),
    check('organizers_name_check', sql`char_length(name) between 1 and 100`),
    check('organizers_status_check', oneOf('status', profileStatuses)),
  ],
);

/** A shop that hands cards to customers. */
export const merchants = identity.table(
  'merchants',
  {
    id: id(),
    shopName: text('shop_name').notNull(),
    description: text(),
    address: text(),
    ...image(),
    contactName: text('contact_name'),
    contactEmail: text('contact_email'),
    /** Settings of the merchant's own. */
    notifiesByEmail: boolean('notifies_by_email').notNull().default(true),
    notifiesBySms: boolean('notifies_by_sms').notNull().default(true),
    language: text().notNull().default('en'),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    suspendedReason: text('suspended_reason'),
    verifiedAt: instant('verified_at'),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (merchant) => [
    index('merchants_deleted_at_idx')
      .on(merchant.deletedAt)
      .where(sql`deleted_at is not null`),
    index('merchants_created_at_idx').on(merchant.createdAt, merchant.id),
    index('merchants_shop_name_idx').on(sql`lower(${merchant.shopName})`, merchant.id),
    index('merchants_shop_name_search_idx').on(sql`lower(${merchant.shopName}) text_pattern_ops`),
    index('merchants_contact_email_search_idx').on(
      sql`lower(${merchant.contactEmail}) text_pattern_ops`,
    ),
    check('merchants_shop_name_check', sql`char_length(shop_name) between 1 and 100`),
    check('merchants_status_check', oneOf('status', profileStatuses)),
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
    ...photo(),
    /** Where an activation link can be sent, if anywhere. */
    contact: text(),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    suspendedReason: text('suspended_reason'),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (usher) => [
    index('ushers_deleted_at_idx')
      .on(usher.deletedAt)
      .where(sql`deleted_at is not null`),
    index('ushers_created_at_idx').on(usher.createdAt, usher.id),
    index('ushers_name_idx').on(sql`lower(${usher.name})`, usher.id),
    index('ushers_name_search_idx').on(sql`lower(${usher.name}) text_pattern_ops`),
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
    ...photo(),
    status: text({ enum: profileStatuses }).notNull().default('ACTIVE'),
    suspendedReason: text('suspended_reason'),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (adminUser) => [
    index('admin_users_created_at_idx').on(adminUser.createdAt, adminUser.id),
    index('admin_users_name_idx').on(sql`lower(${adminUser.name})`, adminUser.id),
    check('admin_users_status_check', oneOf('status', profileStatuses)),
    unique('admin_users_account_id_key').on(adminUser.accountId),
    check('admin_users_name_check', sql`char_length(name) between 1 and 100`),
  ],
);

/** A person of a member portal: conference, ISP partner, trade. */
export const members = identity.table(
  'members',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text().notNull(),
    createdAt: createdAt(),
  },
  (member) => [
    unique('members_account_id_key').on(member.accountId),
    check('members_name_check', sql`char_length(name) between 1 and 100`),
  ],
);

export type Dependent = typeof dependents.$inferSelect;
export type Merchant = typeof merchants.$inferSelect;
export type Member = typeof members.$inferSelect;
export type Customer = typeof customers.$inferSelect;
export type Organizer = typeof organizers.$inferSelect;
export type Usher = typeof ushers.$inferSelect;
export type AdminUser = typeof adminUsers.$inferSelect;
