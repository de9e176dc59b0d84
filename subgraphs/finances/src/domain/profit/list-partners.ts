import { type Partner, partners } from '@gatehouse/finances-db/profit';
import { pageLimit, toPage, type Page, type PageArguments } from '@gatehouse/kit-subgraph/paging';
import { sql } from 'drizzle-orm';
import { afterName } from '../after-name.ts';
import type { Tx } from '../desk.ts';

/** One page of the partners, by name. */
export async function listPartners(tx: Tx, paging: PageArguments): Promise<Page<Partner>> {
  const limit = pageLimit(paging);
  const rows = await tx
    .select()
    .from(partners)
    .where(afterName(paging.after, partners.name))
    .orderBy(sql`lower(${partners.name})`)
    .limit(limit + 1);
  return toPage(rows, limit, ({ name }) => [name]);
}
