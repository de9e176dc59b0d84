import type postgres from 'postgres';
import { journalSchema } from './run-migrations.ts';
import { roleName } from './role-name.ts';

/**
 * What each role may do, in one round trip and one transaction. The admin owns a subgraph's tables and the role may only
 * read and write rows, so a subgraph cannot lift a rule that its migrations put in the database. Its jobs schema it owns,
 * because the queue makes its own tables.
 */
export async function grantAccess(sql: postgres.Sql, names: readonly string[]): Promise<void> {
  const [row] = await sql<
    { database: string }[]
  >`select quote_ident(current_database()) as database`;
  if (!row) throw new Error('The server did not say which database this is.');
  await sql.unsafe(
    [everybody(row.database), ...names.map((name) => own(row.database, name))].join('\n'),
  );
}

function everybody(database: string): string {
  return `
    create schema if not exists ${journalSchema};
    revoke all on database ${database} from public;
    -- Extensions live in public: what they bring may be used there, and nothing may be put there.
    revoke create on schema public from public;
    grant usage on schema public to public;
    -- A grant to all that PostgreSQL makes by itself can be taken back for the whole database only, not for one schema.
    alter default privileges revoke execute on functions from public;
    alter default privileges in schema public grant execute on functions to public;`;
}

function own(database: string, name: string): string {
  const role = roleName(name);
  return `
    grant connect on database ${database} to ${role};
    create schema if not exists "${name}";
    grant usage on schema "${name}" to ${role};
    alter default privileges in schema "${name}" grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema "${name}" grant usage, select on sequences to ${role};
    alter default privileges in schema "${name}" grant execute on functions to ${role};
    create schema if not exists "${name}_jobs" authorization ${role};`;
}
