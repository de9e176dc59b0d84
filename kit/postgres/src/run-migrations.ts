import type { MigrationMeta } from 'drizzle-orm/migrator';
import type postgres from 'postgres';

/** Where the journals are, one table per subgraph: out of reach of the subgraphs' roles. */
export const journalSchema = 'gatehouse_migrations';

/**
 * Runs the migrations of one schema that its journal does not know, each in a transaction of its own. The journal has the
 * columns of drizzle's own migrator, which loses here: it looks at the newest entry only, and so skips without a word a
 * migration that was written earlier and merged later, and it cannot meet a schema that exists before its tables do.
 */
export async function runMigrations(
  sql: postgres.Sql,
  name: string,
  migrations: readonly MigrationMeta[],
): Promise<void> {
  const journal = sql`${sql(journalSchema)}.${sql(name)}`;
  await sql`create table if not exists ${journal} (id serial primary key, hash text not null, created_at bigint)`;
  const rows = await sql<
    { hash: string; at: string }[]
  >`select hash, created_at::text as at from ${journal}`;
  const applied = new Map(rows.map(({ hash, at }) => [at, hash]));

  for (const { sql: statements, hash, folderMillis } of migrations) {
    const known = applied.get(String(folderMillis));
    if (known === hash) continue;
    if (known !== undefined) throw new Error(changed(name, folderMillis));
    await sql.begin(async (tx) => {
      await tx.unsafe(statements.map(tolerateSchema).join('\n;\n'));
      await tx`insert into ${tx(journalSchema)}.${tx(name)} (hash, created_at) values (${hash}, ${folderMillis})`;
    });
  }
}

/** drizzle-kit starts a schema's first migration by creating the schema, which is here already, with its rights. */
function tolerateSchema(statement: string): string {
  return statement.replace(/^\s*create schema (?!if not exists)/i, 'CREATE SCHEMA IF NOT EXISTS ');
}

function changed(name: string, folderMillis: number): string {
  const when = new Date(folderMillis).toISOString();
  return `The migration of ${name} made ${when} was changed after it ran here. Add a new one, or start with an empty database.`;
}
