import { createHmac } from 'node:crypto';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import type postgres from 'postgres';
import { connectAdmin } from './admin-connection.ts';
import { createRole, roleTag } from './create-role.ts';
import { grantAccess } from './grant-access.ts';
import { noteMigrations } from './newest-migration.ts';
import { journalSchema, runMigrations } from './run-migrations.ts';
import { roleName } from './role-name.ts';
import { roleUrl } from './role-url.ts';
import type { SchemaSpec } from './schema-spec.ts';

type Options = {
  readonly schemas: readonly SchemaSpec[];
  readonly secret: string;
  /** How long a statement of a request may take, as PostgreSQL writes it. Migrations have no limit. */
  readonly statementTimeout?: string;
};

type Planned = { readonly name: string; readonly migrations: readonly MigrationMeta[] };

/** To be raised when the statements below change, so that prepared databases are prepared again. */
const recipe = 2;

/**
 * Makes schemas, roles and rights, runs what migrations are due, and answers with each role's URL by schema name. Any number
 * of processes may call it at once: one works, the others wait for it. With nothing to do it costs one question.
 */
export async function prepareDatabase(
  adminUrl: string,
  { schemas, secret, statementTimeout = '3s' }: Options,
): Promise<Readonly<Record<string, string>>> {
  const planned = schemas.map(({ name, migrations }) => ({
    name: checkedName(name),
    migrations: readMigrationFiles({ migrationsFolder: migrations }),
  }));
  const plan = { planned, secret, statementTimeout };
  await using admin = connectAdmin(adminUrl);
  if (!(await isPrepared(admin.sql, plan))) await prepare(admin.sql, plan);
  return Object.fromEntries(schemas.map(({ name }) => [name, roleUrl(adminUrl, name, secret)]));
}

type Plan = {
  readonly planned: readonly Planned[];
  readonly secret: string;
  readonly statementTimeout: string;
};

async function prepare(sql: postgres.Sql, plan: Plan): Promise<void> {
  // Held by the session, and so let go by whatever ends it.
  await sql`select pg_advisory_lock(hashtextextended('gatehouse prepare', 0))`;
  if (await isPrepared(sql, plan)) return;
  const { planned, secret, statementTimeout } = plan;
  for (const { name } of planned) {
    await createRole(sql, { role: roleName(name), schema: name, secret, statementTimeout });
  }
  await grantAccess(
    sql,
    planned.map(({ name }) => name),
  );
  for (const { name, migrations } of planned) {
    await runMigrations(sql, name, migrations);
  }
  const [row] = await sql<{ database: string }[]>`select current_database() as database`;
  for (const schema of planned) {
    const journal = `${journalSchema}."${schema.name}"`;
    await noteMigrations(sql, { schema: schema.name, journal });
    const mark = fingerprint(plan, schema, row?.database ?? '');
    await sql.unsafe(`comment on table ${journal} is '${mark}'`);
  }
}

/**
 * Compares the plan with what was last prepared here, and with the roles and passwords that the cluster has. Each schema has a
 * mark of its own, on its journal: processes of several subgraphs prepare one database, each its own schema.
 */
async function isPrepared(sql: postgres.Sql, plan: Plan): Promise<boolean> {
  const { planned, secret, statementTimeout } = plan;
  const roles = planned.map(({ name }) => roleName(name));
  const tags = planned.map(({ name }) =>
    roleTag({ role: roleName(name), schema: name, secret, statementTimeout }),
  );
  const journals = planned.map(({ name }) => `${journalSchema}."${name}"`);
  const found = await sql<Found[]>`
    select current_database() as database, obj_description(to_regclass(journal), 'pg_class') as mark
    from unnest(${roles}::text[], ${tags}::text[], ${journals}::text[])
      with ordinality as wanted (role, tag, journal, place)
    join pg_roles on rolname = role and shobj_description(oid, 'pg_authid') = tag
    order by place`;
  return (
    found.length === planned.length &&
    planned.every((schema, at) => isMarked(plan, schema, found[at]))
  );
}

type Found = { readonly database: string; readonly mark: string | null };

const isMarked = (plan: Plan, schema: Planned, found: Found | undefined): boolean =>
  found !== undefined && found.mark === fingerprint(plan, schema, found.database);

/** The database's name is part of it: a clone brings the mark along, but not the rights on the database itself. */
function fingerprint(
  { secret, statementTimeout }: Plan,
  { name, migrations }: Planned,
  database: string,
): string {
  const hashes = migrations.map(({ hash }) => hash);
  const content = JSON.stringify({ recipe, database, statementTimeout, name, hashes });
  return createHmac('sha256', secret).update(content).digest('hex');
}

function checkedName(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(name))
    throw new Error(`${JSON.stringify(name)} cannot name a schema.`);
  return name;
}
