import { type CardBulk, cardBulkRows } from '@gatehouse/payments-db/card-bulks';
import { type Card, cardEvents, cards } from '@gatehouse/payments-db/cards';
import { sql, type SQL } from 'drizzle-orm';
import type { CardStatus } from '../cards/card-status.ts';
import { tellCards } from '../cards/tell-cards.ts';
import type { Tx } from '../till.ts';
import { bulkMoves } from './bulk-moves.ts';

/** Does the good rows, all at once, with their history; answers how many. */
export async function applyRows(tx: Tx, bulk: CardBulk): Promise<number> {
  const done = await tx.execute<Pick<Card, 'id' | 'version' | 'uid' | 'holderId' | 'status'>>(sql`
    with changed as (${changeOf(bulk)}), told as (
      insert into ${cardEvents} (card_id, version, verb, from_status, to_status, holder_id, merchant_id, actor_id, reason)
      select id, version, ${verbOf(bulk)}, from_status, status, holder_id, merchant_id, ${bulk.actorId}::uuid, ${bulk.reason}
      from changed
    )
    select id, version, uid, holder_id as "holderId", status from changed`);
  // One look-up per row: a join of rows that nobody has counted yet is planned as if there were one, and takes the square.
  await tx.execute(sql`
    update ${cardBulkRows} as line set card_id = (select card.id from ${cards} as card where card.uid = line.uid)
    where line.bulk_id = ${bulk.id}::uuid and line.problem is null`);
  await tellCards(tx, [...done]);
  return done.length;
}

const verbOf = ({ operation }: CardBulk): string =>
  operation === 'CREATE' ? 'create' : bulkMoves[operation].verb;

function changeOf(bulk: CardBulk): SQL {
  const good = sql`line.bulk_id = ${bulk.id}::uuid and line.problem is null`;
  const answer = sql`id, version, uid, holder_id, merchant_id, status`;
  if (bulk.operation === 'CREATE')
    return sql`
      insert into ${cards} (uid, serial, expires_on)
      select line.uid, line.serial, line.expires_on::date from ${cardBulkRows} as line where ${good}
      returning ${answer}, null::payments.card_status as from_status`;
  const to: CardStatus = bulkMoves[bulk.operation].to;
  return sql`
    update ${cards} as card
    set status = ${to}, version = card.version + 1, updated_at = now(),
      merchant_id = coalesce(${bulk.merchantId}::uuid, card.merchant_id)
    from ${cardBulkRows} as line
    where ${good} and card.uid = line.uid
    returning card.id, card.version, card.uid, card.holder_id, card.merchant_id, card.status, old.status as from_status`;
}
