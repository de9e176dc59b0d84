import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  accountStatuses,
  createdAt,
  id,
  identifierKinds,
  identity,
  instant,
  oneOf,
  realms,
} from './columns.ts';

/** A person. Without a password hash nobody can sign in with a password. */
export const accounts = identity.table(
  'accounts',
  {
    id: id(),
    realm: text({ enum: realms }).notNull(),
    status: text({ enum: accountStatuses }).notNull().default('active'),
    passwordHash: text('password_hash'),
    passwordSetAt: instant('password_set_at'),
    /** The password was chosen for the person: the next sign-in begins with another one. */
    mustChangePassword: boolean('must_change_password').notNull().default(false),
    /** Hashes of earlier passwords, newest first, as many as the policy of a portal forbids. */
    previousHashes: text('previous_hashes').array().notNull().default([]),
    /** Raised to kill every token of the account at once. */
    epoch: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (account) => [
    unique('accounts_id_realm_key').on(account.id, account.realm),
    check('accounts_realm_check', oneOf('realm', realms)),
    check('accounts_status_check', oneOf('status', accountStatuses)),
  ],
);

/** What a person signs in with: one account per value and realm. */
export const identifiers = identity.table(
  'identifiers',
  {
    realm: text({ enum: realms }).notNull(),
    kind: text({ enum: identifierKinds }).notNull(),
    /** E.164, or lower case. */
    value: text().notNull(),
    accountId: uuid('account_id').notNull(),
    verifiedAt: instant('verified_at'),
  },
  (identifier) => [
    primaryKey({
      name: 'identifiers_pkey',
      columns: [identifier.realm, identifier.kind, identifier.value],
    }),
    foreignKey({
      name: 'identifiers_account_id_realm_fk',
      columns: [identifier.accountId, identifier.realm],
      foreignColumns: [accounts.id, accounts.realm],
    }),
    index('identifiers_account_id_idx').on(identifier.accountId),
    // For the first characters; the key's own order of texts is that of a language.
    index('identifiers_value_search_idx').on(
      identifier.realm,
      identifier.kind,
      identifier.value.op('text_pattern_ops'),
    ),
    check('identifiers_kind_check', oneOf('kind', identifierKinds)),
    check('identifiers_value_check', sql`value = lower(value) and value <> ''`),
    check('identifiers_mobile_check', sql`kind <> 'mobile' or value ~ '^\\+[1-9][0-9]{6,14}$'`),
  ],
);
