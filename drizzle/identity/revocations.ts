import { revocationTables } from '@gatehouse/kit-postgres/revocation-tables';
import { sql } from 'drizzle-orm';
import { boolean, check, integer } from 'drizzle-orm/pg-core';
import { identity } from './columns.ts';

/** Access tokens that died before their time: the list that all other subgraphs keep a copy of. */
export const { revocations } = revocationTables(identity);

/** Where the numbers come from. A sequence would leave gaps behind transactions that fail, and a gap means a loss. */
export const revocationCounter = identity.table(
  'revocation_counter',
  {
    id: boolean().primaryKey().default(true),
    last: integer().notNull(),
  },
  () => [check('revocation_counter_id_check', sql`id`)],
);
