import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'sql');

/** One file after the other: the numbers in their names are their order. */
const template = readdirSync(folder)
  .toSorted()
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('');

/** The functions, triggers and grants of a ledger in this schema, as a migration has them: after the tables of `ledgerTables`. */
export const ledgerSql = (schema: string): string => template.replaceAll('{schema}', schema);
