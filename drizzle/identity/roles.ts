import { sql } from 'drizzle-orm';
import {
  boolean,
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
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import {
  createdAt,
  id,
  identity,
  instant,
  membershipStatuses,
  oneOf,
  portals,
  scopeTypes,
} from './columns.ts';

/** Stands for "the whole portal" in the keys below, where nulls would all be different. */
const nowhere = sql.raw(`'00000000-0000-0000-0000-000000000000'::uuid`);

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
    /** The place whose people made it; null for the platform's own. */
    ownerScopeId: uuid('owner_scope_id'),
    name: text().notNull(),
    /** The platform's own: nobody edits or deletes it. */
    isSystem: boolean('is_system').notNull().default(true),
    createdAt: createdAt(),
    /** Nobody can be given it any more; the row stays for memberships and invitations of the past. */
    deletedAt: instant('deleted_at'),
  },
  (role) => [
    uniqueIndex('roles_portal_owner_name_key')
      .on(role.portal, sql`coalesce(${role.ownerScopeId}, ${nowhere})`, sql`lower(${role.name})`)
      .where(sql`deleted_at is null`),
    check('roles_deleted_check', sql`not is_system or deleted_at is null`),
    unique('roles_id_portal_key').on(role.id, role.portal),
    check('roles_owner_check', sql`is_system = (owner_scope_id is null)`),
    check('roles_name_check', sql`char_length(name) between 1 and 60`),
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
    scopeType: text('scope_type', { enum: scopeTypes }),
    /** An organizer or merchant of ours, or an event of ticketing: an id only, never a foreign key across schemas. */
    scopeId: uuid('scope_id'),
    status: text({ enum: membershipStatuses }).notNull().default('active'),
    /** Whose sub-user this is: a child never has more than its parent. */
    parentId: uuid('parent_id').references((): AnyPgColumn => memberships.id),
    /** How many sub-users this one may have; null: any number. */
    subUsersMax: integer('sub_users_max'),
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
    index('memberships_parent_id_idx').on(membership.parentId),
    index('memberships_role_id_idx').on(membership.roleId),
    index('memberships_profile_id_idx').on(membership.profileId),
    index('memberships_scope_id_idx').on(membership.scopeId, membership.id),
    check('memberships_scope_check', sql`(scope_type is null) = (scope_id is null)`),
    check('memberships_scope_type_check', oneOf('scope_type', scopeTypes)),
    check(
      'memberships_usher_scope_check',
      sql`(portal = 'usher') = (scope_type is not distinct from 'event')`,
    ),
    check('memberships_status_check', oneOf('status', membershipStatuses)),
    check('memberships_validity_check', sql`valid_from < valid_to`),
    check('memberships_sub_users_max_check', sql`sub_users_max >= 0`),
  ],
);

/** What one person may beyond, or may not in spite of, the role; and at which branches. Denying wins. */
export const membershipGrants = identity.table(
  'membership_grants',
  {
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id),
    kind: text({ enum: ['permission', 'branch'] }).notNull(),
    /** A permission's key, or the name of a branch. */
    ref: text().notNull(),
    effect: text({ enum: ['allow', 'deny'] }).notNull(),
    expiresAt: instant('expires_at'),
    reason: text(),
    grantedBy: uuid('granted_by').notNull(),
    createdAt: createdAt(),
  },
  (grant) => [
    primaryKey({
      name: 'membership_grants_pkey',
      columns: [grant.membershipId, grant.kind, grant.ref],
    }),
    check('membership_grants_kind_check', oneOf('kind', ['permission', 'branch'])),
    check('membership_grants_effect_check', oneOf('effect', ['allow', 'deny'])),
  ],
);

export type Permission = typeof permissions.$inferSelect;
export type Role = typeof roles.$inferSelect;
export type Membership = typeof memberships.$inferSelect;
