import { sql } from 'drizzle-orm';
import { nobody } from '@gatehouse/kit-ledger/open-ledger';
import type { Tx } from '../desk.ts';

/** What the parties of these ids are called; an id belongs to one party only. */
export async function findPartyNames(
  tx: Tx,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const wanted = sql`any (${sql.param([...ids])}::uuid[])`;
  const rows = await tx.execute<{ id: string; name: string }>(sql`
    select organizer_id as id, name from finances.p_organizers where organizer_id = ${wanted}
    union all
    select id, name from finances.partners where id = ${wanted}`);
  return [...rows, { id: nobody, name: 'The company' }];
}
