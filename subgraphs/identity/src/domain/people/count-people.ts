import type { DayRange } from '@gatehouse/kit-subgraph/day-range';
import { sql } from 'drizzle-orm';
import type { Db } from '../db.ts';
import { cameAndWent, type CameAndWent } from './came-and-went.ts';

export type PeopleCount = { readonly total: number; readonly new: number };
export type People = Record<'customers' | 'organizers' | 'merchants' | 'ushers', PeopleCount>;

type Row = Record<keyof typeof cameAndWent, number> &
  Record<`NEW_${keyof typeof cameAndWent}`, number>;

/** How many there are of each kind, and how many came in these days; one statement, so that all are of one moment. */
export async function countPeople(db: Db, { from, before }: DayRange): Promise<People> {
  const counts = Object.entries<CameAndWent>(cameAndWent).map(
    ([kind, { table, came, went }]) => sql`
      (select count(*) from ${table})::int - (select count(*) from ${table} where ${went} is not null)::int
        as ${sql.identifier(kind)},
      (select count(*) from ${table}
        where ${came} >= ${from.toISOString()}::timestamptz and ${came} < ${before.toISOString()}::timestamptz)::int
        as ${sql.identifier(`NEW_${kind}`)}`,
  );
  const [row] = await db.execute<Row>(sql`select ${sql.join(counts, sql`, `)}`);
  const of = (kind: keyof typeof cameAndWent) => ({
    total: row?.[kind] ?? 0,
    new: row?.[`NEW_${kind}`] ?? 0,
  });
  return {
    customers: of('CUSTOMER'),
    organizers: of('ORGANIZER'),
    merchants: of('MERCHANT'),
    ushers: of('USHER'),
  };
}
