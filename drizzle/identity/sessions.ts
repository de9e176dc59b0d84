import { sql } from 'drizzle-orm';
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { memberships } from './roles.ts';
import { bytea, id, identity, instant, oneOf, portals, sessionEnds, stages } from './columns.ts';

/** An account that uses one membership on one device. */
export const sessions = identity.table(
  'sessions',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    /** Null until one of several was chosen. */
    membershipId: uuid('membership_id').references(() => memberships.id),
    portal: text({ enum: portals }).notNull(),
    /** What is still to be done before the person is signed in; such a session has no refresh token. */
    stage: text({ enum: stages }),
    /** How the person proved who they are, as RFC 8176 names it: pwd, otp. */
    amr: text().array().notNull(),
    authTime: instant('auth_time').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    idleUntil: instant('idle_until').notNull(),
    absoluteUntil: instant('absolute_until').notNull(),
    /** The number of the only refresh token whose turn it is. */
    generation: integer().notNull().default(1),
    rotatedAt: instant('rotated_at').notNull(),
    salt: bytea().notNull(),
    ip: text().notNull(),
    userAgent: text('user_agent').notNull(),
    endedAt: instant('ended_at'),
    endReason: text('end_reason', { enum: sessionEnds }),
  },
  (session) => [
    index('sessions_account_id_idx').on(session.accountId),
    index('sessions_membership_id_idx').on(session.membershipId),
    check('sessions_limits_check', sql`idle_until <= absolute_until`),
    check('sessions_generation_check', sql`generation >= 1`),
    check('sessions_end_check', sql`(ended_at is null) = (end_reason is null)`),
    check('sessions_end_reason_check', oneOf('end_reason', sessionEnds)),
    check('sessions_stage_check', oneOf('stage', stages)),
    check(
      'sessions_membership_check',
      sql`membership_id is not null or stage is not distinct from 'select_scope'`,
    ),
  ],
);

export type Session = typeof sessions.$inferSelect;
