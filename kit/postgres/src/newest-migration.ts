import { readMigrationFiles } from 'drizzle-orm/migrator';
import type postgres from 'postgres';

/** When the newest migration of a folder was written; what a schema that has run it is marked with at least. */
export const newestMigration = (folder: string): number =>
  Math.max(...readMigrationFiles({ migrationsFolder: folder }).map((each) => each.folderMillis), 0);

/**
 * Up to which migration a schema is, as a note on the schema: a role can read that, and no journal. A newer release may have
 * run more of them, under processes of this one that serve on.
 */
export async function migratedUpTo(sql: postgres.Sql, schema: string): Promise<number> {
  const [row] = await sql<{ note: string | null }[]>`
    select obj_description(to_regnamespace(${schema}), 'pg_namespace') as note`;
  return Number(/^migrated up to (\d+)$/.exec(row?.note ?? '')?.[1] ?? 0);
}

/** What `migratedUpTo` reads. An older release that comes back leaves the journal, and so this, as it is. */
export async function noteMigrations(
  sql: postgres.Sql,
  { schema, journal }: { readonly schema: string; readonly journal: string },
): Promise<void> {
  const [row] = await sql.unsafe<{ newest: string }[]>(
    `select coalesce(max(created_at), 0)::text as newest from ${journal}`,
  );
  await sql.unsafe(`comment on schema "${schema}" is 'migrated up to ${row?.newest}'`);
}
