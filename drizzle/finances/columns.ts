import { sql } from 'drizzle-orm';
import { bigint, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Ids that grow with time, made by the database. */
export const id = () =>
  uuid()
    .primaryKey()
    .default(sql`uuidv7()`);

/** An instant, to the millisecond: a cursor that JavaScript reads and sends back must name the very row. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Minor units of money. */
export const minor = (name: string) => bigint(name, { mode: 'bigint' });
