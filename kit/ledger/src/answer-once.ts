import { retryDeadlocks } from '@gatehouse/kit-postgres/retry-deadlocks';
import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { type SQL, sql } from 'drizzle-orm';

/** One key, as one actor used it for one operation with one content. */
export type KeyUse = {
  readonly actorId: string;
  readonly operation: string;
  readonly key: string;
  readonly fingerprint: string;
};

type Tx = { readonly execute: (query: SQL) => PromiseLike<Iterable<unknown>> };
type Db<T extends Tx> = { readonly transaction: <R>(work: (tx: T) => Promise<R>) => Promise<R> };

/** The key, or BAD_USER_INPUT: 1 to 255 printable ASCII characters without spaces. */
export function checkedKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const rule = '1 to 255 printable ASCII characters without spaces';
  throw badInput(`An idempotency key has ${rule}.`, 'input.idempotencyKey');
}

/**
 * The one outcome of a key, for work that is one transaction: what the first caller did, repeated to every later one, for ever.
 * A second caller waits on the key until the first one's transaction has ended. CONFLICT where the key was used with other
 * content. What throws leaves no outcome, so that the same key can be tried again; an outcome is JSON, and a refusal is one.
 */
export function answerOnce<T extends Tx, Outcome extends object>(
  { db, schema }: { readonly db: Db<T>; readonly schema: string },
  use: KeyUse,
  work: (tx: T) => Promise<Outcome>,
): Promise<{ readonly outcome: Outcome; readonly replayed: boolean }> {
  const table = sql`${sql.identifier(schema)}.idempotency_keys`;
  const { actorId, operation, key } = use;
  const isIt = sql`actor_id = ${actorId}::uuid and operation = ${operation} and key = ${key}`;
  const answer = async (tx: T) => {
    // The outcome is written below, in this transaction: nobody ever reads the empty one.
    const claimed = await tx.execute(sql`
      insert into ${table} (actor_id, operation, key, fingerprint, outcome)
      values (${actorId}::uuid, ${operation}, ${key}, ${use.fingerprint}, '{}')
      on conflict do nothing returning key`);
    if ([...claimed].length > 0) {
      const outcome = await work(tx);
      const text = JSON.stringify(outcome);
      await tx.execute(sql`update ${table} set outcome = ${text}::text::jsonb where ${isIt}`);
      return { outcome, replayed: false };
    }
    const rows = await tx.execute(sql`select fingerprint, outcome from ${table} where ${isIt}`);
    const [row] = [...rows] as readonly { fingerprint: string; outcome: Outcome }[];
    if (row === undefined) throw new Error('A key that was taken is gone.');
    if (row.fingerprint !== use.fingerprint)
      throw conflict('This idempotency key was used with other content.');
    return { outcome: row.outcome, replayed: true };
  };
  return retryDeadlocks(() => db.transaction(answer));
}
