import postgres from 'postgres';

export type Connection = { readonly sql: postgres.Sql } & AsyncDisposable;

export function connect(url: string): Connection {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return { sql, [Symbol.asyncDispose]: () => sql.end() };
}
