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
  },
  (throttle) => [index('throttles_window_start_idx').on(throttle.windowStart)],
);
