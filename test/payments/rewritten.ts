import { payments } from '@gatehouse/payments/subgraph';
import type { Db } from '@gatehouse/payments/domain/till';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

type Change = {
  /** What a statement says without its guard. */
  readonly rewrite?: (text: string) => string;
  /** Before which statement somebody waits, and for what. */
  readonly before?: readonly [at: RegExp, wait: () => Promise<unknown>];
};

/** A database whose statements read otherwise, or wait for others, for controls: as the superuser, and closed with `await using`. */
export function rewritten(url: string, change: Change) {
  const sql = postgres(url, { max: 4, onnotice: () => {} });
  const db = drizzle(through(sql, change), { schema: payments.tables }) as unknown as Db;
  return { db, [Symbol.asyncDispose]: () => sql.end() };
}

type Pending = PromiseLike<unknown> & { readonly values: () => PromiseLike<unknown> };
type Client = {
  readonly unsafe: (text: string, parameters?: unknown[], options?: object) => Pending;
  readonly begin: (work: (tx: Client) => unknown) => unknown;
  readonly savepoint: (work: (tx: Client) => unknown) => unknown;
};

function through<T extends postgres.Sql | postgres.TransactionSql>(of: T, change: Change): T {
  const { rewrite = (text) => text, before } = change;
  const client = of as unknown as Client;
  const unsafe: Client['unsafe'] = (text, ...rest) => {
    const run = () => client.unsafe(rewrite(text), ...rest);
    if (before === undefined || !before[0].test(text)) return run();
    const waited = before[1]();
    return {
      values: async () => (await waited, run().values()),
      // oxlint-disable-next-line unicorn/no-thenable -- as the driver's own: what is asked runs when it is awaited.
      then: (...then) => waited.then(run).then(...then),
    };
  };
  const nested = (name: 'begin' | 'savepoint') => (work: (tx: never) => unknown) =>
    client[name]((tx) => work(through(tx as never, change)));
  const own: Record<PropertyKey, unknown> = {
    unsafe,
    begin: nested('begin'),
    savepoint: nested('savepoint'),
  };
  return new Proxy(of, {
    get: (target, name) => (Object.hasOwn(own, name) ? own[name] : Reflect.get(target, name)),
  });
}
