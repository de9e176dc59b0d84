import { type CardBulk, cardBulkRows } from '@gatehouse/payments-db/card-bulks';
import { cards } from '@gatehouse/payments-db/cards';
import { sql } from 'drizzle-orm';
import { lockMinting } from '../cards/lock-minting.ts';
import type { Tx } from '../till.ts';
import { bulkMoves } from './bulk-moves.ts';

/** Notes what stands in the way of each row, and holds the cards so that this stays true; answers how many rows are bad. */
export async function judgeRows(tx: Tx, bulk: CardBulk): Promise<number> {
  if (bulk.operation === 'CREATE') await judgeNew(tx, bulk.id);
  else await judgeKnown(tx, bulk.id, bulkMoves[bulk.operation].from);
  const [row] = await tx.execute<{ failed: number }>(sql`
    select count(*)::integer as failed from ${cardBulkRows}
    where bulk_id = ${bulk.id}::uuid and problem is not null`);
  return row?.failed ?? 0;
}

async function judgeNew(tx: Tx, bulkId: string): Promise<void> {
  await lockMinting(tx);
  await tx.execute(sql`
    update ${cardBulkRows} as line set problem = case when card.uid = line.uid then 'UID_TAKEN' else 'SERIAL_TAKEN' end
    from (
      select line.line, coalesce(by_uid.uid, '') as uid
      from ${cardBulkRows} as line
      left join ${cards} as by_uid on by_uid.uid = line.uid
      left join ${cards} as by_serial on by_serial.serial = line.serial
      where line.bulk_id = ${bulkId}::uuid and line.problem is null
        and (by_uid.id is not null or by_serial.id is not null)
    ) as card
    where line.bulk_id = ${bulkId}::uuid and line.line = card.line`);
}

async function judgeKnown(tx: Tx, bulkId: string, from: readonly string[]): Promise<void> {
  // In the order of their ids, as everybody holds several cards: two files at once do not wait in a circle.
  await tx.execute(sql`
    select count(*) from (
      select card.id from ${cards} as card
      where card.uid in (select uid from ${cardBulkRows} where bulk_id = ${bulkId}::uuid and problem is null)
      order by card.id for no key update
    ) as held`);
  // A statement of its own: it sees what those have done who were waited for.
  await tx.execute(sql`
    update ${cardBulkRows} as line set problem = judged.problem
    from (
      select line.line, case
        when card.id is null then 'UNKNOWN_CARD'
        when card.offered_in is not null then 'OFFERED'
        when card.status::text <> all (${`{${from.join()}}`}::text[]) then 'WRONG_STATUS' end as problem
      from ${cardBulkRows} as line
      left join ${cards} as card on card.uid = line.uid
      where line.bulk_id = ${bulkId}::uuid and line.problem is null
    ) as judged
    where line.bulk_id = ${bulkId}::uuid and line.line = judged.line and judged.problem is not null`);
}
