import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts.ts';
import { bytea, channels, id, identity, instant, oneOf, portals, purposes } from './columns.ts';

/** What a code was given for. A registration waits in here, and becomes an account only when the code comes back. */
export type ChallengeBinding =
  | {
      readonly kind: 'registration';
      readonly name: string;
      readonly email: string | null;
      readonly passwordHash: string;
    }
  /** Without a membership the person chooses one of several. */
  | { readonly kind: 'sign_in'; readonly membershipId: string | null }
  | { readonly kind: 'reset_password'; readonly accountId: string }
  | { readonly kind: 'activate'; readonly accountId: string }
  /** The new number is the challenge's target. */
  | { readonly kind: 'change_mobile'; readonly accountId: string }
  | { readonly kind: 'step_up'; readonly sessionId: string }
  /** Nobody's: for a number that is registered already, or that nobody has. No code can ever answer it. */
  | { readonly kind: 'nothing' };

/** A code that was sent and is waited for. */
export const challenges = identity.table(
  'challenges',
  {
    id: id(),
    purpose: text({ enum: purposes }).notNull(),
    portal: text({ enum: portals }).notNull(),
    accountId: uuid('account_id').references(() => accounts.id),
    channel: text({ enum: channels }).notNull(),
    target: text().notNull(),
    /** Six digits that are typed, or the secret part of a link. */
    secretKind: text('secret_kind', { enum: ['code', 'link'] })
      .notNull()
      .default('code'),
    /** An HMAC over the id and the code, so that one row's hash says nothing about another's. */
    secretHash: bytea('secret_hash').notNull(),
    binding: jsonb().$type<ChallengeBinding>().notNull(),
    attempts: integer().notNull().default(0),
    attemptsMax: integer('attempts_max').notNull(),
    sends: integer().notNull().default(1),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    /** Withdrawn, by a later one or by an administrator. */
    voidAt: instant('void_at'),
    createdAt: instant('created_at').notNull(),
  },
  (challenge) => [
    index('challenges_expires_at_idx').on(challenge.expiresAt),
    check('challenges_purpose_check', oneOf('purpose', purposes)),
    index('challenges_account_id_idx').on(challenge.accountId),
    check('challenges_secret_kind_check', oneOf('secret_kind', ['code', 'link'])),
    check('challenges_channel_check', oneOf('channel', channels)),
    check('challenges_attempts_check', sql`attempts between 0 and attempts_max`),
  ],
);

export type Challenge = typeof challenges.$inferSelect;
