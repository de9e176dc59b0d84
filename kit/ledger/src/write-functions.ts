import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerSql } from './ledger-sql.ts';

const root = join(import.meta.dirname, '../../..');

/** Writes `ledgerSql` into the migration of every schema that has a ledger: `pnpm --filter @gatehouse/kit-ledger run write-functions`. */
for (const file of globSync('drizzle/*/migrations/*_ledger-functions.sql', { cwd: root })) {
  const [, schema = ''] = file.split('/');
  writeFileSync(join(root, file), ledgerSql(schema));
}
