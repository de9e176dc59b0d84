import { sql } from 'drizzle-orm';
import { index, integer, text } from 'drizzle-orm/pg-core';
import { identity, instant } from './columns.ts';

/** One row per thing that is counted. Keys are keyed hashes: the table names nobody. */
export const throttles = identity.table(
  'throttles',
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    windowStart: instant('window_start').notNull(),
    blockedUntil: instant('blocked_until'),
    /** Blocks in a row: the second one lasts longer. */
    blocks: integer().notNull().default(0),
    /** When nobody looks back at it any more, unless it still blocks. */
    keptUntil: instant('kept_until')
      .notNull()
      .default(sql`now() + interval '2 days'`),
  },
  (throttle) => [index('throttles_kept_until_idx').on(throttle.keptUntil)],
);
