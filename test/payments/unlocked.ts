import { getTableName } from 'drizzle-orm';
import type { Db } from '@gatehouse/payments/domain/till';

type Meet = () => Promise<void>;

/**
 * The same database for controls: locks are asked for and not taken, and whoever has looked waits until all have. The first
 * locked read of a transaction is where they meet, or the first row that is inserted into a table.
 */
export function unlocked(db: Db, meet: Meet, table?: string): Db {
  const transaction = (work: (tx: object) => Promise<unknown>) =>
    db.transaction((tx) => work(withoutLocks(tx, once(meet), table)));
  return new Proxy(db, {
    get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name)),
  });
}

function once(meet: Meet): Meet {
  let met: Promise<void> | undefined;
  return () => (met ??= meet());
}

function withoutLocks<T extends object>(of: T, meet: Meet, table: string | undefined): T {
  const own: Record<string | symbol, unknown> = {
    for: async () => {
      const rows = await (of as unknown as PromiseLike<unknown>);
      if (table === undefined) await meet();
      return rows;
    },
    execute: (query: unknown) =>
      JSON.stringify(query, seen()).includes('advisory') ? [] : call(of, 'execute', [query]),
    insert: (into: Parameters<typeof getTableName>[0]) =>
      getTableName(into) === table
        ? {
            values: async (row: unknown) => {
              await meet();
              await call(call(of, 'insert', [into]) as object, 'values', [row]);
            },
          }
        : call(of, 'insert', [into]),
  };
  return new Proxy(of, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name in own) return own[name];
      return (...args: unknown[]) => {
        const result: unknown = value.apply(target, args);
        return builders.has(name) ? withoutLocks(result as object, meet, table) : result;
      };
    },
  });
}

const builders: ReadonlySet<string | symbol> = new Set(['select', 'from', 'innerJoin', 'where']);

const call = (of: object, name: string, args: readonly unknown[]): unknown =>
  (Reflect.get(of, name) as (...given: unknown[]) => unknown).apply(of, [...args]);

/** For queries that name their tables, which name their columns, which name their tables. */
function seen() {
  const known = new WeakSet<object>();
  return (_key: string, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (known.has(value)) return undefined;
    known.add(value);
    return value;
  };
}
