import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSql } from '@gatehouse/kit-ledger/ledger-sql';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('every schema with a ledger has its functions as kit/ledger has them', () => {
  const tables = globSync('drizzle/*/ledger.ts', { cwd: root });
  const migrations = globSync('drizzle/*/migrations/*_ledger-functions.sql', { cwd: root });
  const schemaOf = (file: string) => file.split('/')[1] ?? '';

  expect(migrations.map(schemaOf).toSorted()).toEqual(tables.map(schemaOf).toSorted());
  // Where they differ: pnpm --filter @gatehouse/kit-ledger run write-functions, as long as no release has run the migration.
  const stale = migrations.filter(
    (file) => readFileSync(join(root, file), 'utf8') !== ledgerSql(schemaOf(file)),
  );
  expect(stale).toEqual([]);
});
