import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import { expect, test } from 'vitest';
import { connect } from './connect.ts';
import { emptyDatabase } from './empty-database.ts';
import { migrationsFolder } from './migrations-folder.ts';

const secret = 'a secret of the roles test';

const shelf = (name: string) => `
  CREATE SCHEMA "${name}";
--> statement-breakpoint
  CREATE TABLE "${name}"."items" (id bigserial primary key, label text not null);
--> statement-breakpoint
  CREATE FUNCTION "${name}".count_items() RETURNS bigint LANGUAGE sql AS 'select count(*) from "${name}".items';`;

async function twoSchemas(adminUrl: string, names: readonly [string, string] = ['north', 'south']) {
  const schemas = await Promise.all(
    names.map(async (name) => ({
      name,
      migrations: await migrationsFolder([{ when: 1, sql: shelf(name) }]),
    })),
  );
  const urls = await prepareDatabase(adminUrl, { schemas, secret });
  return { schemas, north: urls[names[0]] ?? '', south: urls[names[1]] ?? '' };
}

test('a role reads and writes its own tables, by their bare names, and calls its own functions', async () => {
  await using database = await emptyDatabase();
  const { north } = await twoSchemas(database.adminUrl);
  await using own = connect(north);

  await own.sql`insert into items (label) values ('one'), ('two')`;
  await own.sql`update items set label = 'three' where label = 'two'`;
  await own.sql`delete from items where label = 'one'`;

  expect(await own.sql`select label, north.count_items()::int as count from north.items`).toEqual([
    { label: 'three', count: 1 },
  ]);
});

test.each([
  ["read the other's tables", 'select * from south.items'],
  ["write the other's tables", "insert into south.items (label) values ('mine')"],
  ["call the other's functions", 'select south.count_items()'],
  ["use the other's sequences", "select nextval('south.items_id_seq')"],
  ['make anything in public', 'create table public.loot (id int)'],
  ['make anything in its own schema', 'create table north.loot (id int)'],
  ["make anything in the other's jobs", 'create table south_jobs.loot (id int)'],
  ['lift a rule of its own tables', 'alter table north.items alter label drop not null'],
  ['empty its own tables at once', 'truncate north.items'],
  ['make a schema', 'create schema loot'],
  ['make a temporary table', 'create temporary table loot (id int)'],
  ["read the migrations' journals", 'select * from gatehouse_migrations.north'],
  ['become the other', 'set role gatehouse_south'],
  ["read the server's files", "select pg_read_file('PG_VERSION')"],
])('a role cannot %s', async (_what, statement) => {
  await using database = await emptyDatabase();
  const { north } = await twoSchemas(database.adminUrl);
  await using own = connect(north);

  await expect(own.sql.unsafe(statement)).rejects.toMatchObject({ code: '42501' });
});

test('a role owns its jobs schema, and the other role cannot read it', async () => {
  await using database = await emptyDatabase();
  const { north, south } = await twoSchemas(database.adminUrl);
  await using owner = connect(north);
  await using other = connect(south);

  await owner.sql`create table north_jobs.jobs (id int)`;

  expect(await owner.sql`select * from north_jobs.jobs`).toEqual([]);
  await expect(other.sql`select * from north_jobs.jobs`).rejects.toMatchObject({ code: '42501' });
});

test('a stranger to the database cannot even connect', async () => {
  await using database = await emptyDatabase();
  await using elsewhere = await emptyDatabase();
  await twoSchemas(database.adminUrl);
  const { north } = await twoSchemas(elsewhere.adminUrl, ['third', 'fourth']);
  const url = new URL(north);
  url.pathname = new URL(database.adminUrl).pathname;
  await using stranger = connect(url.href);

  await expect(stranger.sql`select 1`).rejects.toMatchObject({ code: '42501' });
});

test('a role gives up on long statements and forgotten transactions', async () => {
  await using database = await emptyDatabase();
  const { north } = await twoSchemas(database.adminUrl);
  await using own = connect(north);

  const [row] = await own.sql`
    select current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as idle`;
  expect(row).toEqual({ statement: '3s', idle: '10s' });
});

test('an admin who is no superuser, as on a hosted server, can prepare the database too', async () => {
  await using database = await emptyDatabase();
  await using superuser = connect(database.adminUrl);
  await superuser.sql`create role host_admin login createrole password 'host'`;
  const name = new URL(database.adminUrl).pathname.slice(1);
  await superuser.sql`alter database ${superuser.sql(name)} owner to host_admin`;
  await superuser.sql`alter schema public owner to host_admin`;
  const url = new URL(database.adminUrl);
  url.username = 'host_admin';
  url.password = 'host';

  const { north } = await twoSchemas(url.href, ['hosted', 'order']);

  await using own = connect(north);
  await own.sql`create table hosted_jobs.jobs (id int)`;
  await own.sql`insert into items (label) values ('one')`;
  expect(await own.sql`select label from items`).toEqual([{ label: 'one' }]);
  await expect(own.sql`select * from "order".items`).rejects.toMatchObject({ code: '42501' });
});
