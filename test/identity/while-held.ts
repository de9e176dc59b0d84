import { waitFor } from '@gatehouse/kit-events/wait-for';
import type { TransactionSql } from 'postgres';
import type { Graph } from '../kit/graph.ts';

type Queue = {
  /** Returns when so many statements of this database wait for a lock. */
  readonly waiting: (count: number) => Promise<void>;
};

/** Holds rows while requests come to them, so that these are served in the order in which they came. */
export async function whileHeld<T extends object>(
  { sql }: Pick<Graph, 'sql'>,
  hold: (tx: TransactionSql) => Promise<unknown>,
  arrange: (queue: Queue) => Promise<T>,
): Promise<T> {
  const waiting = async (count: number) => {
    const areWaiting = async () => {
      const [row] = await sql`
        select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`;
      return row?.['waiting'] === count ? true : undefined;
    };
    if ((await waitFor(areWaiting, { timeoutMs: 4000 })) === undefined)
      throw new Error(`There are not ${count} statements that wait.`);
  };
  // In an object, for what was arranged may be promises that wait for the rows.
  const held = await sql.begin(async (tx) => {
    await hold(tx);
    return { arranged: await arrange({ waiting }) };
  });
  return held.arranged;
}

/** Holds what every sign-in, password change and code of an account passes. */
export const account =
  (id: string) =>
  (tx: TransactionSql): Promise<unknown> =>
    tx`select from identity.accounts where id = ${id} for no key update`;
