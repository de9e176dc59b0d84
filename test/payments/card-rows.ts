import { randomBytes } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';

type At = Pick<Graph, 'sql'>;

type CardWishes = {
  readonly status?: string;
  readonly merchantId?: string | null;
  readonly holderId?: string | null;
  readonly uid?: string;
};

/** A card in this state, with the history that says so. */
export async function aCardRow(
  { sql }: At,
  {
    status = 'IN_STOCK',
    merchantId = null,
    holderId = null,
    uid = randomBytes(7).toString('hex').toUpperCase(),
  }: CardWishes = {},
) {
  const [card] = await sql<[{ id: string; uid: string; serial: string }]>`
    with made as (
      insert into payments.cards (uid, serial, status, merchant_id, holder_id)
      values (${uid}, ${`S-${uid}`}, ${status}, ${merchantId}, ${holderId}) returning *
    ), told as (
      insert into payments.card_events (card_id, version, verb, to_status, merchant_id, holder_id)
      select id, version, 'create', status, merchant_id, holder_id from made
    )
    select id, uid, serial from made`;
  return card;
}

/** Moves a card as the platform would, one step, with its row in the history. */
export async function moveCardRow(
  { sql }: At,
  cardId: string,
  {
    status = null,
    merchantId = null,
    holderId = null,
  }: { [Name in keyof CardWishes]?: string | null },
): Promise<void> {
  await sql`
    with moved as (
      update payments.cards set version = version + 1,
        status = coalesce(${status}::payments.card_status, status),
        merchant_id = coalesce(${merchantId}::uuid, merchant_id), holder_id = coalesce(${holderId}::uuid, holder_id)
      where id = ${cardId} returning *, old.status as from_status
    )
    insert into payments.card_events (card_id, version, verb, from_status, to_status, merchant_id, holder_id)
    select id, version, 'transfer', from_status, status, merchant_id, holder_id from moved`;
}
