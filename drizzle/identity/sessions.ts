import { sql } from 'drizzle-orm';
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { memberships } from './roles.ts';
import { bytea, id, identity, instant, oneOf, portals } from './columns.ts';

/** An account that uses one membership on one device. */
export const sessions = identity.table(
  'sessions',
  {
    id: id(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    membershipId: uuid('membership_id')
      .notNull()
      .references(() => memberships.id),
    portal: text({ enum: portals }).notNull(),
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
    endReason: text('end_reason', { enum: ['SIGNED_OUT', 'TOKEN_REUSE', 'EVENT_OVER'] }),
  },
  (session) => [
    index('sessions_account_id_idx').on(session.accountId),
    index('sessions_membership_id_idx').on(session.membershipId),
    check('sessions_limits_check', sql`idle_until <= absolute_until`),
    check('sessions_generation_check', sql`generation >= 1`),
    check('sessions_end_check', sql`(ended_at is null) = (end_reason is null)`),
    check(
      'sessions_end_reason_check',
      oneOf('end_reason', ['SIGNED_OUT', 'TOKEN_REUSE', 'EVENT_OVER']),
    ),
  ],
);

export type Session = typeof sessions.$inferSelect;
