import { cloneDatabase, dropDatabase } from '@gatehouse/kit-postgres/clone-database';
import { prepareDatabase } from '@gatehouse/kit-postgres/prepare-database';
import { expect, inject, test } from 'vitest';
import { connect } from './connect.ts';
import { emptyDatabase } from './empty-database.ts';
import { migrationsFolder } from './migrations-folder.ts';

const secret = 'a secret of the migrations test';
const first = {
  when: 1000,
  sql: 'CREATE SCHEMA "garden";\n--> statement-breakpoint\nCREATE TABLE garden.beds (id int);',
};
const second = { when: 2000, sql: 'INSERT INTO garden.beds VALUES (2); -- ends in a remark' };
const third = { when: 3000, sql: 'INSERT INTO garden.beds VALUES (3);' };

async function prepare(adminUrl: string, migrations: Parameters<typeof migrationsFolder>[0]) {
  const schemas = [{ name: 'garden', migrations: await migrationsFolder(migrations) }];
  return prepareDatabase(adminUrl, { schemas, secret });
}

async function beds(adminUrl: string): Promise<readonly number[]> {
  await using admin = connect(adminUrl);
  const rows = await admin.sql<{ id: number }[]>`select id from garden.beds order by id`;
  return rows.map(({ id }) => id);
}

test('eight at once: every migration runs once, and each of them can log in', async () => {
  await using database = await emptyDatabase();
  const schemas = [{ name: 'garden', migrations: await migrationsFolder([first, second, third]) }];

  const answers = await Promise.all(
    Array.from({ length: 8 }, () => prepareDatabase(database.adminUrl, { schemas, secret })),
  );

  expect(await beds(database.adminUrl)).toEqual([2, 3]);
  for (const { garden = '' } of answers) {
    await using own = connect(garden);
    expect(await own.sql`select count(*)::int as count from beds`).toEqual([{ count: 2 }]);
  }
});

test("databases of one cluster that make the same role at once do not get in each other's way", async () => {
  await using one = await emptyDatabase();
  await using two = await emptyDatabase();
  await using three = await emptyDatabase();
  const schemas = [{ name: 'shared_role', migrations: await migrationsFolder([]) }];
  const prepareAll = (again: string) =>
    Promise.all(
      [one, two, three].map(({ adminUrl }) =>
        prepareDatabase(adminUrl, { schemas, secret: again }),
      ),
    );

  const urls = [...(await prepareAll('one secret')), ...(await prepareAll('another secret'))].slice(
    3,
  );

  const users = urls.map(async ({ shared_role = '' }) => {
    await using own = connect(shared_role);
    return (await own.sql`select current_user as name`)[0]?.['name'];
  });
  expect(await Promise.all(users)).toEqual(
    Array.from({ length: 3 }, () => 'gatehouse_shared_role'),
  );
});

test('a later start runs what is new, also when it was written before what has run', async () => {
  await using database = await emptyDatabase();

  await prepare(database.adminUrl, [first, third]);
  await prepare(database.adminUrl, [first, second, third]);

  expect(await beds(database.adminUrl)).toEqual([2, 3]);
});

test('a start with nothing to do asks one question and waits for nobody', async () => {
  await using database = await emptyDatabase();
  await prepare(database.adminUrl, [first]);
  await using other = connect(database.adminUrl);
  await other.sql`select pg_advisory_lock(hashtextextended('gatehouse prepare', 0))`;

  await expect(prepare(database.adminUrl, [first])).resolves.toHaveProperty('garden');
});

test('nor do starts of several subgraphs on one database, together or each its own', async () => {
  await using database = await emptyDatabase();
  const { adminUrl } = database;
  const garden = { name: 'garden', migrations: await migrationsFolder([first]) };
  const greenhouse = { name: 'greenhouse', migrations: await migrationsFolder([]) };
  const prepareThese = (...schemas: (typeof garden)[]) =>
    prepareDatabase(adminUrl, { schemas, secret });
  await prepareThese(garden);
  await prepareThese(greenhouse);
  await using other = connect(adminUrl);
  await other.sql`select pg_advisory_lock(hashtextextended('gatehouse prepare', 0))`;

  await expect(prepareThese(garden)).resolves.toHaveProperty('garden');
  await expect(prepareThese(greenhouse)).resolves.toHaveProperty('greenhouse');
  await expect(prepareThese(greenhouse, garden)).resolves.toHaveProperty('garden');
});

test('a failing migration leaves nothing of itself, and those before it stay', async () => {
  await using database = await emptyDatabase();
  const failing = {
    when: 4000,
    sql: 'INSERT INTO garden.beds VALUES (4);\n--> statement-breakpoint\nSELECT nonsense;',
  };

  await expect(prepare(database.adminUrl, [first, second, failing])).rejects.toMatchObject({
    code: '42703',
  });
  expect(await beds(database.adminUrl)).toEqual([2]);

  await prepare(database.adminUrl, [first, second, { ...failing, sql: third.sql }]);
  expect(await beds(database.adminUrl)).toEqual([2, 3]);
});

test('a migration that was changed after it ran is refused', async () => {
  await using database = await emptyDatabase();
  await prepare(database.adminUrl, [first, second]);

  const edited = { ...second, sql: 'INSERT INTO garden.beds VALUES (20);' };

  await expect(prepare(database.adminUrl, [first, edited])).rejects.toThrow(
    'was changed after it ran',
  );
});

test('a clone brings rows and rights along, and prepares in its own name', async () => {
  await using database = await emptyDatabase();
  await prepare(database.adminUrl, [first, second]);
  const cluster = inject('adminUrl');
  const template = new URL(database.adminUrl).pathname.slice(1);
  const names = Array.from({ length: 4 }, (_, index) => `${template}_clone_${index}`);

  const clones = await Promise.all(names.map((name) => cloneDatabase(cluster, { template, name })));
  const ids = await Promise.all(
    clones.map(async (adminUrl) => {
      const { garden = '' } = await prepare(adminUrl, [first, second]);
      await using own = connect(garden);
      await own.sql`insert into beds values (9)`;
      return (await own.sql`select id from beds order by id`).map(({ id }) => Number(id));
    }),
  );

  expect(ids).toEqual(names.map(() => [2, 9]));
  expect(await beds(database.adminUrl)).toEqual([2]);
  await Promise.all(names.map((name) => dropDatabase(cluster, name)));
});
