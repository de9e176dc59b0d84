import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  type PgSchema,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true });

/**
 * What a subgraph keeps of identity's word on access tokens: those that died before their time, and how much there is to
 * know. The same in every schema, because the same code reads it; a schema spreads both into its tables.
 */
export const revocationTables = (schema: PgSchema) => ({
  /** Tokens of this session, membership or account are dead below this generation, version or epoch. */
  revocations: schema.table(
    'revocations',
    {
      /** Given by identity, without gaps: a number that is not here was not heard of. */
      seq: integer().primaryKey(),
      kind: text({ enum: ['session', 'membership', 'account'] }).notNull(),
      ref: uuid().notNull(),
      minimum: integer().notNull(),
      /** No token that it concerns is good for longer. */
      until: instant('until').notNull(),
      /** When it was written here; readers follow by it. */
      at: instant('at').notNull().defaultNow(),
    },
    (revocation) => [
      index('revocations_at_idx').on(revocation.at),
      index('revocations_until_idx').on(revocation.until),
      check('revocations_kind_check', sql`kind in ('session', 'membership', 'account')`),
    ],
  ),
  /** Identity's last heartbeat. One row, or none before the first. */
  identityState: schema.table(
    'identity_state',
    {
      id: boolean().primaryKey().default(true),
      /** All numbers from `oldest` to `newest` have to be known here. */
      oldest: integer().notNull(),
      newest: integer().notNull(),
      /** The public keys that verify access tokens, in the form of RFC 7517. */
      keys: jsonb().$type<{ readonly keys: readonly object[] }>().notNull(),
      /** By identity's clock: of two heartbeats the later counts, whichever came first. */
      saidAt: instant('said_at').notNull(),
      /** By this database's clock. */
      heardAt: instant('heard_at').notNull(),
    },
    () => [check('identity_state_id_check', sql`id`)],
  ),
});
