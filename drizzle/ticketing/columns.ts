import { sql } from 'drizzle-orm';
import { bigint, customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Ids that grow with time, made by the database. */
export const id = () =>
  uuid()
    .primaryKey()
    .default(sql`uuidv7()`);

/** An instant, to the millisecond: a cursor that JavaScript reads and sends back must name the very row. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** Minor units of money. */
export const minor = (name: string) => bigint(name, { mode: 'bigint' }).notNull();

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A document as full-text search reads it. */
export const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });
