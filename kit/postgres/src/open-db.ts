import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

/** Connections at work, and statements that wait for one. */
export type PoolUse = { readonly used: number; readonly waiting: number };

export type OpenDb<Schema extends Record<string, unknown>> = {
  readonly db: PostgresJsDatabase<Schema>;
  /** The same connections without drizzle, for statements on the hottest paths. */
  readonly sql: postgres.Sql;
  readonly pool: () => PoolUse;
  readonly close: () => Promise<void>;
};

type Options<Schema> = {
  readonly schema: Schema;
  readonly applicationName: string;
  readonly max?: number;
};

const connectionsDefault = 10;
const connectTimeoutS = 10;
const closeTimeoutS = 5;

/** The driver would wait up to 20 s after a long outage; we want to be back soon after the server is, and fail quickly until then. */
const reconnectAfterS = 0.2;

/** Connections open on first use. `close` lets running statements finish, but not for ever. */
export function openDb<Schema extends Record<string, unknown>>(
  url: string,
  { schema, applicationName, max = connectionsDefault }: Options<Schema>,
): OpenDb<Schema> {
  const sql = postgres(url, {
    max,
    connect_timeout: connectTimeoutS,
    backoff: () => reconnectAfterS,
    connection: { application_name: applicationName },
    onnotice: () => {},
    prepare: true,
  });
  return {
    db: drizzle(preparing(sql), { schema }),
    sql,
    // The driver counts and does not tell; our patch of it does.
    pool: () => (sql as unknown as { readonly pool: () => PoolUse }).pool(),
    close: () => sql.end({ timeout: closeTimeoutS }),
  };
}

/** Longer lists of parameters come in too many lengths, and each length would be another plan kept by the server. */
const preparedParametersMax = 24;

/**
 * drizzle sends each statement to be parsed and planned anew, in two round trips. Through this one a connection prepares a
 * text the first time, and after that only sends its values.
 */
function preparing<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  const nested =
    (method: 'begin' | 'savepoint') => (work: (tx: postgres.TransactionSql) => unknown) =>
      (client as never as Nesting)[method]((tx) => work(preparing(tx)));
  const unsafe: Client['unsafe'] = (text, parameters = [], options = {}) => {
    const { length } = parameters;
    const prepare = length > 0 && length <= preparedParametersMax;
    return client.unsafe(text, parameters, { ...options, prepare });
  };
  const instead: Readonly<Record<PropertyKey, unknown>> = {
    unsafe,
    begin: nested('begin'),
    savepoint: nested('savepoint'),
  };
  return new Proxy(client, {
    get: (target, key) => (Object.hasOwn(instead, key) ? instead[key] : Reflect.get(target, key)),
  });
}

type Nesting = Record<
  'begin' | 'savepoint',
  (work: (tx: postgres.TransactionSql) => unknown) => unknown
>;
