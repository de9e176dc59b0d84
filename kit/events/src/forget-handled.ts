import { sql } from 'drizzle-orm';
import type { Executor } from './executor.ts';

export const forgetHandledJob = 'forget-handled';

/** The last of an event's 25 attempts comes about four days after the first; nothing older arrives by itself. */
const keepDays = 14;

/** So many that a batch ends well before the role's statement timeout. */
const batchRowsDefault = 10_000;

/** Deletes the marks of events that will not come again, in batches that commit one by one; answers how many it deleted. */
export async function forgetHandled(
  db: Executor,
  name: string,
  batchRows = batchRowsDefault,
): Promise<number> {
  const inbox = sql`${sql.identifier(name)}.inbox`;
  let deleted = 0;
  for (;;) {
    // By row address: marks are never updated, so an address that was read is still that row's or nobody's.
    const rows = (await db.execute(sql`
      with batch as (
        delete from ${inbox} where ctid = any(array(
          select ctid from ${inbox} where received_at < now() - ${keepDays}::int * interval '1 day' limit ${batchRows}::int
        )) returning 1
      )
      select count(*)::int as count from batch`)) as readonly { readonly count: number }[];
    const count = rows[0]?.count ?? 0;
    deleted += count;
    if (count < batchRows) return deleted;
  }
}
