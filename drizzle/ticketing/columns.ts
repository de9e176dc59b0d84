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

/** An instant to the microsecond, for an order that never comes to JavaScript. */
export const exactInstant = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 6, mode: 'string' });

/**
 * The transaction that wrote a row last, kept by a trigger: what a delta of the offline cache reads from. Transactions commit
 * in another order than they begin, so that a time or a number could skip a row; this cannot.
 */
export const changedBy = () =>
  transactionId('changed_by')
    .notNull()
    .default(sql`pg_current_xact_id()`);

/** A 64-bit transaction id, as digits. */
export const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' });

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A document as full-text search reads it. */
export const searchVector = customType<{ data: string }>({ dataType: () => 'tsvector' });
