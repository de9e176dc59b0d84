import type { Ticket } from '@gatehouse/ticketing-db/tickets';
import type { CacheIssue } from '@gatehouse/ticketing-db/scans';
import type { Hall } from '../../hall.ts';
import { codeExpiry } from '../codes/code-expiry.ts';
import { signCode } from '../codes/sign-code.ts';
import type { ScanReason } from '../gate/scan-reason.ts';
import { cachePurpose, deviceKeys } from './device-keys.ts';
import { inSlices } from './in-slices.ts';
import { cutPage, readPage, type PageOfCache } from './page-of-cache.ts';
import { sealTicket, type SealedEntry } from './seal-entry.ts';

export type CachedRevocation = {
  readonly ticketId: string;
  readonly minimumEpoch: number;
  readonly reason: ScanReason;
};

export type CachedTicketPage = {
  readonly entries: readonly SealedEntry[];
  readonly revocations: readonly CachedRevocation[];
  readonly next: string | null;
};

type Row = Pick<Ticket, 'id' | 'status' | 'epoch' | 'keyId'> & {
  readonly eventNumber: number;
  /** As PostgreSQL writes it. */
  readonly validUntil: string;
  /** What a gate sees of it, as JSON; null for one that cannot be admitted. */
  readonly text: string | null;
  /** What ended the epoch before. */
  readonly cause: ScanReason | null;
  readonly wasBlocked: true | null;
};

/** One page of the tickets of a cache, sealed; memory and time are those of the page, however large the event. */
export async function listCachedTickets(
  hall: Hall,
  cache: CacheIssue,
  asked: PageOfCache,
): Promise<CachedTicketPage> {
  const { limit, ids } = readPage(asked, 1);
  const [after = ''] = ids;
  const rows = await selectTickets(hall.sql, cache, { after, limit: limit + 1 });
  const { page, next } = cutPage(rows, limit, ({ id }) => [id]);
  const keys = deviceKeys(hall.keyFor(cachePurpose), cache);
  const sealed = await inSlices(page, async ({ text, validUntil, ...ticket }) => {
    if (text === null) return [];
    const expiresAt = codeExpiry(new Date(validUntil));
    const code = await signCode(hall.keys, { ...ticket, ticketId: ticket.id, expiresAt });
    return [sealTicket(keys, code, text)];
  });
  return { entries: sealed.flat(), revocations: page.flatMap(revocationOf), next };
}

/** Above every epoch. */
const allEpochs = 65_536;

function revocationOf({ id: ticketId, status, epoch, ...ticket }: Row): CachedRevocation[] {
  const dead = { ticketId, minimumEpoch: allEpochs };
  switch (status) {
    case 'CANCELLED':
      return [{ ...dead, reason: 'CANCELLED' }];
    case 'REFUNDING':
    case 'REFUNDED':
      return [{ ...dead, reason: 'REFUNDED' }];
    case 'BLOCKED':
      return [{ ...dead, reason: 'BLOCKED' }];
    case 'PENDING':
      return [];
    case 'VALID':
      // One that was blocked stands as such on devices; its epoch lifts that.
      if (epoch === 1 && ticket.wasBlocked === null) return [];
      return [{ ticketId, minimumEpoch: epoch, reason: ticket.cause ?? 'BLOCKED' }];
  }
}

type After = { readonly after: string; readonly limit: number };

/**
 * In the order of ids, which never change: a ticket that changes while pages are read stays where it is. By the transaction
 * that changed it, it could move behind the reader.
 */
const selectTickets = (sql: Hall['sql'], { eventId, since }: CacheIssue, after: After) => sql<
  Row[]
>`
  select
    (page.ticket).id, (page.ticket).status, (page.ticket).epoch, (page.ticket).key_id as "keyId",
    event.number as "eventNumber", coalesce(type.valid_until, event.ends_at) as "validUntil",
    case (page.ticket).status when 'VALID' then ticketing.cached_ticket(page.ticket)::text end as text,
    (
      select cause from ticketing.ticket_epochs where ticket_id = (page.ticket).id and epoch = (page.ticket).epoch
    ) as cause,
    -- With a limit it is looked for by the ticket's id and never by reading all moves there are.
    (
      select true from ticketing.ticket_moves where ticket_id = (page.ticket).id and moved_from = 'BLOCKED' limit 1
    ) as "wasBlocked"
  from (${since === null ? allTickets(sql, eventId, after) : changedTickets(sql, { eventId, since }, after)}) as page
  join ticketing.ticket_types as type on type.id = (page.ticket).type_id
  join ticketing.events as event on event.id = (page.ticket).event_id
  order by (page.ticket).id`;

/**
 * A ticket that was never issued has no code that could die. The event is a range of one, because only the index on event and
 * id has that order: for an equal event the planner may walk along all ids of all events instead.
 */
const allTickets = (sql: Hall['sql'], eventId: string, { after, limit }: After) => sql`
  select ticket from ticketing.tickets as ticket
  where event_id between ${eventId} and ${eventId} and id > ${after} and issued_at is not null
  order by event_id, id limit ${limit}`;

type Delta = { readonly eventId: string; readonly since: string };

/** Changed by themselves, by a scan, or by the card of the person they are for; each is then looked up by its id. */
const changedTickets = (
  sql: Hall['sql'],
  { eventId, since }: Delta,
  { after, limit }: After,
) => sql`
  select one.ticket
  from (
    select id from ticketing.tickets
    where event_id = ${eventId} and changed_by >= ${since}::xid8 and id > ${after} and issued_at is not null
    union
    select ticket_id from ticketing.admissions
    where event_id = ${eventId} and changed_by >= ${since}::xid8 and ticket_id > ${after}
    union
    select ticket.id from ticketing.p_cards as card
    join ticketing.tickets as ticket on ticket.event_id = ${eventId} and ticket.holder_id = card.holder_id
    where card.changed_by >= ${since}::xid8 and ticket.id > ${after} and ticket.issued_at is not null
      and ticket.attendee_kind = 'SELF'
    order by id limit ${limit}
  ) as changed
  cross join lateral (select ticket from ticketing.tickets as ticket where ticket.id = changed.id limit 1) as one`;
