import { openDb } from '@gatehouse/kit-postgres/open-db';
import { bigint, pgSchema, timestamp } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { connect } from './connect.ts';
import { emptyDatabase } from './empty-database.ts';

const vault = pgSchema('vault');
const sums = vault.table('sums', {
  amountMinor: bigint('amount_minor', { mode: 'bigint' }).notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

test('large amounts and instants come back as they went in', async () => {
  await using database = await emptyDatabase();
  await using admin = connect(database.adminUrl);
  await admin.sql`create schema vault`;
  await admin.sql`create table vault.sums (amount_minor bigint not null, at timestamptz not null)`;
  const { db, sql, close } = openDb(database.adminUrl, {
    schema: { sums },
    applicationName: 'open-db test',
  });
  const row = { amountMinor: 9_007_199_254_740_993n, at: new Date('2026-11-21T08:00:00.123Z') };

  await db.insert(sums).values(row);

  expect(await db.select().from(sums)).toEqual([row]);
  expect(await db.query.sums.findFirst()).toEqual(row);
  expect(await sql`select current_setting('application_name') as name`).toEqual([
    { name: 'open-db test' },
  ]);
  await close();
});
