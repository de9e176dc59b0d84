import type { CacheIssue } from '@gatehouse/ticketing-db/scans';
import type { Hall } from '../../hall.ts';
import { cachePurpose, deviceKeys } from './device-keys.ts';
import { inSlices } from './in-slices.ts';
import { cutPage, readPage, type PageOfCache } from './page-of-cache.ts';
import { cardLookup, sealCard, type SealedEntry } from './seal-entry.ts';

export type CachedCardPage = {
  readonly entries: readonly SealedEntry[];
  readonly revokedLookups: readonly string[];
  readonly next: string | null;
};

type Row = {
  readonly cardId: string;
  readonly holderId: string | null;
  readonly uid: string;
  /** What a gate sees of it, as JSON; null for a card that opens nothing here. */
  readonly text: string | null;
};

type After = { readonly ids: readonly string[]; readonly limit: number };

/** One page of the cards of a cache, sealed; in a delta also those that open nothing here any more. */
export async function listCachedCards(
  { sql, keyFor }: Hall,
  cache: CacheIssue,
  asked: PageOfCache,
): Promise<CachedCardPage> {
  const { eventId, since } = cache;
  const { limit, ids } = readPage(asked, since === null ? 2 : 1);
  const after = { ids, limit: limit + 1 };
  const rows = await (since === null
    ? selectAll(sql, eventId, after)
    : selectChanged(sql, { eventId, since }, after));
  const { page, next } = cutPage(rows, limit, ({ holderId, cardId }) =>
    since === null ? [holderId ?? '', cardId] : [cardId],
  );
  const keys = deviceKeys(keyFor(cachePurpose), cache);
  const entries = await inSlices(page, ({ uid, text }) =>
    text === null ? [] : [sealCard(keys, uid, text)],
  );
  const revoked = page.filter(({ text }) => text === null);
  return {
    entries: entries.flat(),
    revokedLookups: revoked.map(({ uid }) => cardLookup(keys, uid)),
    next,
  };
}

/** Holder by holder, along the index of the event's tickets. A card that changes hands meanwhile is in the next delta. */
const selectAll = (sql: Hall['sql'], eventId: string, { ids, limit }: After) => {
  const [holderId = '', cardId = ''] = ids;
  return sql<Row[]>`
    select page.card_id as "cardId", page.holder_id as "holderId", page.uid,
      ticketing.cached_card(${eventId}, page.card_id)::text as text
    from (
      select card.card_id, card.holder_id, card.uid
      from (
        select distinct holder_id from ticketing.tickets
        where event_id = ${eventId} and holder_id >= ${holderId} and status in ('VALID', 'BLOCKED')
      ) as holder
      join ticketing.p_cards as card on card.holder_id = holder.holder_id
      where card.is_active and (card.holder_id, card.card_id) > (${holderId}::uuid, ${cardId}::uuid)
      order by card.holder_id, card.card_id limit ${limit}
    ) as page
    order by page.holder_id, page.card_id`;
};

type Delta = { readonly eventId: string; readonly since: string };

/** Cards that changed, and those of people whose tickets here did or were scanned. */
const selectChanged = (sql: Hall['sql'], { eventId, since }: Delta, { ids, limit }: After) => {
  const [cardId = ''] = ids;
  return sql<Row[]>`
    select page.card_id as "cardId", page.holder_id as "holderId", page.uid,
      ticketing.cached_card(${eventId}, page.card_id)::text as text
    from (
      select card_id, holder_id, uid from ticketing.p_cards where changed_by >= ${since}::xid8 and card_id > ${cardId}
      union
      select card.card_id, card.holder_id, card.uid
      from (
        select holder_id from ticketing.tickets where event_id = ${eventId} and changed_by >= ${since}::xid8
        union
        select ticket.holder_id from ticketing.admissions as admission
        join ticketing.tickets as ticket on ticket.id = admission.ticket_id
        where admission.event_id = ${eventId} and admission.changed_by >= ${since}::xid8
      ) as holder
      join ticketing.p_cards as card on card.holder_id = holder.holder_id
      where card.card_id > ${cardId}
      order by card_id limit ${limit}
    ) as page
    order by page.card_id`;
};
