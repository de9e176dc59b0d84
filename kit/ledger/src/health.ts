import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { ledgerChecks } from './ledger-checks.ts';

/** One promise that rows can break: a query of column `id`, one row for each that does. */
export type Check = { readonly name: string; readonly offenders: SQL };

export type CheckResult = {
  readonly name: string;
  readonly state: 'OK' | 'BROKEN';
  /** How many rows break it. */
  readonly count: number;
  /** Some of them. */
  readonly offenders: readonly string[];
};

type Tx = { readonly execute: (query: SQL) => PromiseLike<Iterable<unknown>> };
type Db<T extends Tx> = {
  readonly transaction: <R>(
    work: (tx: T) => Promise<R>,
    how: { readonly isolationLevel: 'repeatable read'; readonly accessMode: 'read only' },
  ) => Promise<R>;
};

/** Enough to begin looking. */
const shownMax = 20;

const found = z.object({ count: z.coerce.number(), offenders: z.array(z.string()) });

/**
 * Asks every check of the ledger in this schema, and the subgraph's own, of one and the same moment: a posting that commits
 * meanwhile is in all of them or in none.
 */
export function ledgerHealth<T extends Tx>(
  { db, schema }: { readonly db: Db<T>; readonly schema: string },
  own: readonly Check[] = [],
): Promise<readonly CheckResult[]> {
  return db.transaction(
    async (tx) => {
      // A role gives up on requests after a few seconds; a ledger of years takes longer.
      await tx.execute(sql`set local statement_timeout = '60s'`);
      const results: CheckResult[] = [];
      // oxlint-disable-next-line no-await-in-loop -- one connection, one after the other.
      for (const check of [...ledgerChecks(schema), ...own]) results.push(await ask(tx, check));
      return results;
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

async function ask(tx: Tx, { name, offenders }: Check): Promise<CheckResult> {
  const rows = await tx.execute(sql`
    with offender as materialized (${offenders})
    select (select count(*) from offender) as count,
      array(select id::text from offender order by 1 limit ${shownMax}::integer) as offenders`);
  const answer = found.parse([...rows][0]);
  return { name, state: answer.count === 0 ? 'OK' : 'BROKEN', ...answer };
}
