import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import {
  bytea,
  createdAt,
  id,
  identity,
  instant,
  memberPortals,
  oneOf,
  scopeTypes,
} from './columns.ts';
import { memberships, roles } from './roles.ts';

/** What an invited person will have beside the role. */
export type InvitedGrants = {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  readonly branches: readonly string[];
};

/** A place that waits for somebody who has the address. The link's secret is kept as a keyed hash. */
export const invitations = identity.table(
  'invitations',
  {
    id: id(),
    portal: text({ enum: memberPortals }).notNull(),
    roleId: uuid('role_id').notNull(),
    scopeType: text('scope_type', { enum: scopeTypes }).notNull(),
    scopeId: uuid('scope_id').notNull(),
    grants: jsonb().$type<InvitedGrants>().notNull(),
    subUsersMax: integer('sub_users_max'),
    /** Needs a second person's yes after it was accepted. */
    needsApproval: boolean('needs_approval').notNull().default(false),
    /** The e-mail address, lower case. */
    target: text().notNull(),
    name: text().notNull(),
    /** Whose sub-user the person becomes; null when the platform invites. */
    parentId: uuid('parent_id').references(() => memberships.id),
    invitedBy: uuid('invited_by')
      .notNull()
      .references(() => accounts.id),
    secretHash: bytea('secret_hash').notNull(),
    sends: integer().notNull().default(1),
    /** Wrong secrets since it was last sent. */
    attempts: integer().notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by').references(() => accounts.id),
    cancelledAt: instant('cancelled_at'),
    createdAt: createdAt(),
  },
  (invitation) => [
    foreignKey({
      name: 'invitations_role_id_portal_fk',
      columns: [invitation.roleId, invitation.portal],
      foreignColumns: [roles.id, roles.portal],
    }),
    uniqueIndex('invitations_target_scope_id_key')
      .on(invitation.portal, invitation.scopeId, invitation.target)
      .where(sql`accepted_at is null and cancelled_at is null`),
    index('invitations_scope_id_idx').on(invitation.scopeId, invitation.id),
    index('invitations_parent_id_idx').on(invitation.parentId),
    index('invitations_role_id_idx').on(invitation.roleId),
    check('invitations_portal_check', oneOf('portal', memberPortals)),
    check('invitations_scope_type_check', oneOf('scope_type', scopeTypes)),
    check('invitations_accepted_check', sql`(accepted_at is null) = (accepted_by is null)`),
    check('invitations_end_check', sql`accepted_at is null or cancelled_at is null`),
    check('invitations_target_check', sql`target = lower(target)`),
    check('invitations_attempts_check', sql`attempts >= 0`),
    check('invitations_sub_users_max_check', sql`sub_users_max >= 0`),
  ],
);

const approvalStatuses = ['pending', 'approved', 'rejected', 'withdrawn'] as const;

/** A change that a second person decides about. */
export const approvals = identity.table(
  'approvals',
  {
    id: id(),
    kind: text({ enum: ['membership'] }).notNull(),
    portal: text({ enum: memberPortals }).notNull(),
    scopeId: uuid('scope_id').notNull(),
    /** The membership that waits. */
    subjectId: uuid('subject_id')
      .notNull()
      .references(() => memberships.id),
    requestedBy: uuid('requested_by')
      .notNull()
      .references(() => accounts.id),
    /** Withdrawn: the membership ended before anybody decided. */
    status: text({ enum: approvalStatuses }).notNull().default('pending'),
    decidedBy: uuid('decided_by').references(() => accounts.id),
    decidedAt: instant('decided_at'),
    reason: text(),
    createdAt: createdAt(),
  },
  (approval) => [
    uniqueIndex('approvals_subject_id_key')
      .on(approval.subjectId)
      .where(sql`status = 'pending'`),
    index('approvals_scope_id_idx').on(approval.scopeId, approval.id),
    check('approvals_kind_check', oneOf('kind', ['membership'])),
    check('approvals_status_check', oneOf('status', approvalStatuses)),
    check(
      'approvals_decided_check',
      sql`(status in ('pending', 'withdrawn')) = (decided_by is null)`,
    ),
    // Four eyes, held by the database too.
    check('approvals_four_eyes_check', sql`decided_by <> requested_by`),
    check('approvals_reason_check', sql`status <> 'rejected' or reason is not null`),
  ],
);

export type Invitation = typeof invitations.$inferSelect;
export type Approval = typeof approvals.$inferSelect;
