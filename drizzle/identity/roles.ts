import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { createdAt, id, identity, instant, membershipStatuses, oneOf, portals } from './columns.ts';

/** The closed catalogue of what a role may grant; ids are never given to another meaning. */
export const permissions = identity.table(
  'permissions',
  {
    id: smallint().primaryKey(),
    portal: text({ enum: portals }).notNull(),
    key: text().notNull(),
    description: text().notNull(),
  },
  (permission) => [
    unique('permissions_key_key').on(permission.key),
    check('permissions_portal_check', oneOf('portal', portals)),
  ],
);

export const roles = identity.table(
  'roles',
  {
    id: id(),
    portal: text({ enum: portals }).notNull(),
    name: text().notNull(),
  },
  (role) => [
    uniqueIndex('roles_portal_name_key').on(role.portal, sql`lower(${role.name})`),
    unique('roles_id_portal_key').on(role.id, role.portal),
    check('roles_portal_check', oneOf('portal', portals)),
  ],
);

export const rolePermissions = identity.table(
  'role_permissions',
  {
    roleId: uuid('role_id')
      .notNull()
      .references(() => roles.id),
    permissionId: smallint('permission_id')
      .notNull()
      .references(() => permissions.id),
  },
  (grant) => [
    primaryKey({ name: 'role_permissions_pkey', columns: [grant.roleId, grant.permissionId] }),
  ],
);

/** Stands for "the whole portal" in the key below, where nulls would all be different. */
const nowhere = sql.raw(`'00000000-0000-0000-0000-000000000000'::uuid`);

/** A person in a role in a place. */
export const memberships = identity.table(
  'memberships',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    portal: text({ enum: portals }).notNull(),
    roleId: uuid('role_id').notNull(),
    /** The customer, organizer, usher or administrator that the person acts as. */
    profileId: uuid('profile_id').notNull(),
    /** Null: the whole portal. */
    scopeType: text('scope_type', { enum: ['organizer', 'event'] }),
    /** An organizer of ours, or an event of ticketing: an id only, never a foreign key across schemas. */
    scopeId: uuid('scope_id'),
    status: text({ enum: membershipStatuses }).notNull().default('active'),
    validFrom: instant('valid_from'),
    validTo: instant('valid_to'),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  (membership) => [
    foreignKey({
      name: 'memberships_role_id_portal_fk',
      columns: [membership.roleId, membership.portal],
      foreignColumns: [roles.id, roles.portal],
    }),
    uniqueIndex('memberships_account_id_portal_scope_key')
      .on(membership.accountId, membership.portal, sql`coalesce(${membership.scopeId}, ${nowhere})`)
      .where(sql`${membership.status} <> 'ended'`),
    index('memberships_profile_id_idx').on(membership.profileId),
    index('memberships_scope_id_idx').on(membership.scopeId),
    check('memberships_scope_check', sql`(scope_type is null) = (scope_id is null)`),
    check('memberships_scope_type_check', oneOf('scope_type', ['organizer', 'event'])),
    check(
      'memberships_usher_scope_check',
      sql`(portal = 'usher') = (scope_type is not distinct from 'event')`,
    ),
    check('memberships_status_check', oneOf('status', membershipStatuses)),
    check('memberships_validity_check', sql`valid_from < valid_to`),
  ],
);
