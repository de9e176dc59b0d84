import { sql, type SQL } from 'drizzle-orm';

/** Ids of rows as one parameter, so that a statement over many keeps one text and one plan. */
export const uuidList = (ids: readonly string[]): SQL => sql`${`{${ids.join(',')}}`}::uuid[]`;
