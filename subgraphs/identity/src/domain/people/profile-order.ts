import { asc, desc, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { readInstant } from '../read-instant.ts';

/** One order of a list of people: the key that an index holds, and how its value travels in a cursor. */
export type ProfileOrder = {
  readonly column: SQL;
  readonly id: PgColumn;
  readonly direction: 'asc' | 'desc';
  /** The key as a text. An instant has more digits in the database than a Date has here; rounded, it would skip rows. */
  readonly key: SQL<string>;
  /** The key again, or undefined for a text that cannot have come from a cursor of ours. */
  readonly read: (text: string) => string | undefined;
};

export type ProfileSort = 'CREATED_AT_ASC' | 'CREATED_AT_DESC' | 'NAME_ASC';

type Columns = { readonly id: PgColumn; readonly name: PgColumn; readonly createdAt: PgColumn };

/** The orders that every list of people offers. */
export const profileOrders = (columns: Columns): Readonly<Record<ProfileSort, ProfileOrder>> => ({
  CREATED_AT_ASC: { ...byInstant(columns), direction: 'asc' },
  CREATED_AT_DESC: { ...byInstant(columns), direction: 'desc' },
  NAME_ASC: { ...byName(columns), direction: 'asc' },
});

/** As ORDER BY takes it; the id decides between equal keys. */
export const sortedBy = ({ column, id, direction }: ProfileOrder): SQL[] =>
  direction === 'asc' ? [asc(column), asc(id)] : [desc(column), desc(id)];

const byInstant = ({ id, createdAt }: Columns) => ({
  id,
  column: sql`${createdAt}`,
  key: sql<string>`to_char(${createdAt} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  read: readKey,
});

const byName = ({ id, name }: Columns) => ({
  id,
  column: sql`lower(${name})`,
  key: sql<string>`lower(${name})`,
  read: (text: string) => (text.includes('\0') || !text.isWellFormed() ? undefined : text),
});

function readKey(text: string): string | undefined {
  const toMillisecond = readInstant(text)?.toISOString().slice(0, 23);
  // What comes back otherwise than it went in is a day that no month has, or another notation.
  return /\.\d{6}Z$/.test(text) && text.startsWith(toMillisecond ?? ' ') ? text : undefined;
}
