import postgres from 'postgres';

type Connection = { readonly sql: postgres.Sql } & AsyncDisposable;

/** One connection with the admin's rights, for the length of a block: `await using admin = connectAdmin(url)`. */
export function connectAdmin(url: string): Connection {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'gatehouse setup' },
  });
  return { sql, [Symbol.asyncDispose]: () => sql.end({ timeout: 5 }) };
}
