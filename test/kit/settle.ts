import { jobsSchemaName } from '@gatehouse/kit-events/jobs-schema';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { subgraphNames } from '@gatehouse/schema/type-defs';
import type { Sql } from 'postgres';

type Settling = {
  /** Whose jobs; every subgraph's by default. */
  readonly schemas?: readonly string[];
  readonly timeoutMs?: number;
};

/**
 * Returns when every event is delivered and every due job is done. A job that scheduled its successor under its own key has no
 * attempts left from that moment on, but is done only once nobody holds it.
 */
export async function settle(
  sql: Sql,
  { schemas = subgraphNames, timeoutMs = 20_000 }: Settling = {},
): Promise<void> {
  const due = schemas
    .map(
      (schema) => `select from ${jobsSchemaName(schema)}.jobs
        where (run_at <= now() and attempts < max_attempts) or locked_at is not null`,
    )
    .join(' union all ');
  const quiet = async () => {
    const [row] = await sql.unsafe<[{ count: number }]>(
      `select count(*)::int as count from (${due}) as due`,
    );
    return row.count === 0 ? true : undefined;
  };
  if ((await waitFor(quiet, { timeoutMs })) === undefined)
    throw new Error(`Jobs were still due after ${timeoutMs / 1000} seconds.`);
}
