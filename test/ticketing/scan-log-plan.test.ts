import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { operationsFolder } from '@gatehouse/schema/contract-files';
import { tickets } from '@gatehouse/ticketing-db/tickets';
import { selectGateAttendees } from '@gatehouse/ticketing/domain/gate/list-gate-attendees';
import { nameQuery } from '@gatehouse/ticketing/domain/gate/name-search';
import { logCondition } from '@gatehouse/ticketing/domain/scan-log/log-condition';
import { selectScans } from '@gatehouse/ticketing/domain/scan-log/select-scans';
import { asc, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { anEvent, anUnpaidTicket } from '../kit/seed.ts';
import { deliverTo } from './deliver.ts';
import { aUid } from './gate-asks.ts';
import { loneTicketing } from './lone-ticketing.ts';

const graph = await openGraph({ worker: false });
const ticketing = deliverTo(graph);
afterAll(async () => {
  await ticketing[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const event = await anEvent(graph, { gates: 20, eventName: 'The whole city' });
const other = await anEvent(graph);
const uid = aUid();

// 100,000 tickets and as many scans of 40 ushers at 20 gates; one in fifty is refused, one in ten by a card.
beforeAll(async () => {
  const { orderId } = await anUnpaidTicket(graph, event);
  await graph.sql.begin(async (tx) => {
    // What the triggers of each row would do is done at once.
    await tx`set local session_replication_role = replica`;
    await tx`
    insert into ticketing.p_ushers (usher_id, version, name, status)
    select gen_random_uuid(), 1, 'Usher ' || chr(97 + n / 26) || chr(97 + n % 26), 'ACTIVE' from generate_series(0, 39) as n`;
    await tx`
    insert into ticketing.tickets (order_id, event_id, type_id, holder_id, attendee_kind, attendee_name, status, key_id, search)
    select ${orderId}, ${event.eventId}, ${event.ticketTypeId}, gen_random_uuid(), 'GUEST', name, 'VALID', 1,
      ticketing.name_words(name)
    from (
      select 'Guest' || chr(97 + n % 26) || chr(97 + n / 26 % 26) || ' Family' || n / 100 as name
      from generate_series(1, 100000) as n
    ) as guest`;
    await tx`
    insert into ticketing.scans
      (event_id, scan_id, code, ticket_id, checkpoint_id, gate_id, device_id, usher_id, verdict, reason, card_uid, medium, kind,
       undoes, received_at)
    select ${event.eventId}, 'scan-' || n, '', ticket.id, ${event.checkpointId}, (${[...event.gateIds]}::uuid[])[1 + n % 20],
      'scanner', usher.id, case when n % 50 = 0 then 'INVALID' else 'VALID' end, case when n % 50 = 0 then 'BLOCKED' end,
      case when n % 500 = 10 then ${uid} when n % 10 = 0 then upper(lpad(to_hex(n), 14, '0')) end,
      case when n % 10 = 0 then 'NFC' else 'QR' end, case when n % 1000 = 0 then 'ACTIVITY' else 'ENTRY' end, null,
      '2026-06-01T18:00:00Z'::timestamptz + n * interval '100 milliseconds'
    from (select id, row_number() over (order by id) as n from ticketing.tickets where event_id = ${event.eventId}) as ticket
    join (select usher_id as id, row_number() over (order by usher_id) - 1 as m from ticketing.p_ushers) as usher
      on usher.m = n % 40
    order by n`;
  });
  await graph.sql`vacuum (analyze) ticketing.tickets`;
  await graph.sql`vacuum (analyze) ticketing.scans`;
  await graph.sql`analyze ticketing.p_ushers`;
});

type Plan = { readonly 'QUERY PLAN': readonly [{ readonly Plan: object }] };

const explain = async (query: ReturnType<typeof sql>) => {
  const [row] = await ticketing.db.execute<Plan>(sql`explain (analyze, format json) ${query}`);
  const text = JSON.stringify(row?.['QUERY PLAN'][0]);
  const thrown = [...text.matchAll(/"Rows Removed by [^"]*":(\d+)/g)].map(([, n]) => Number(n));
  return { text, thrown: Math.max(0, ...thrown) };
};

const instant = (minutes: number) => new Date(Date.UTC(2026, 5, 1, 18, minutes));

const filters = [
  {},
  { attendeeName: 'guestab family7' },
  { attendeeName: 'guestab' },
  { cardUid: uid },
  { usherName: 'usher ab' },
  { verdict: 'INVALID' },
  { verdict: 'VALID' },
  { kind: 'ACTIVITY' },
  { receivedFrom: instant(10), receivedBefore: instant(11) },
  { receivedBefore: instant(1) },
  { gateId: event.gateIds[3] },
  { gateId: event.gateIds[3], verdict: 'INVALID' },
  { usherName: 'usher ab', verdict: 'INVALID' },
] as const;

test.each([
  ['one event', event.eventId],
  ['all events', undefined],
])(
  'USH-11 ADM-34: every search of the log of %s goes by an index, among 100,000 tickets and scans',
  async (_name, eventId) => {
    for (const filter of filters) {
      const condition = logCondition(filter, { eventId, path: 'filter' });
      const part = { condition, beforeSeq: undefined, limit: 11 };

      const { text, thrown } = await explain(sql`${selectScans(ticketing.db, part).getSQL()}`);

      const said = JSON.stringify(filter);
      expect(text, said).not.toMatch(/"Seq Scan"[^{}]*"Relation Name":"(scans|tickets)"/);
      // What is read and thrown away: a page must not cost the whole log.
      expect(thrown, said).toBeLessThan(10_000);
    }
  },
);

test('USH-11: a name that nobody at the event has is found missing by the index', async () => {
  const condition = logCondition({ attendeeName: 'zzyzx' }, { eventId: event.eventId, path: '' });
  const part = { condition, beforeSeq: undefined, limit: 11 };

  const { text, thrown } = await explain(sql`${selectScans(ticketing.db, part).getSQL()}`);

  expect(text).not.toContain('"Seq Scan"');
  expect(thrown).toBe(0);
});

test('USH-07 USH-11: a page of twenty people, or of twenty entries, costs as many statements as a page of two', async () => {
  const usher = await anUsher(graph, { eventId: event.eventId });
  await ticketing.deliver('usher.updated', {
    usherId: usher.id,
    version: 1,
    name: 'Jonas Weber',
    photoUrl: null,
    status: 'ACTIVE',
    eventIds: [event.eventId, other.eventId],
  });
  await using lone = await loneTicketing(graph);
  const scope = { type: 'event', id: event.eventId };
  const who = { portal: 'usher', profileId: usher.id, scope } as const;
  const documentOf = (name: string) =>
    readFileSync(path.join(operationsFolder, 'usher', `${name}.graphql`), 'utf8');
  const costs = async (name: string, field: string, variables: object) => {
    const cost = async (first: number) => {
      const { statements } = await lone.during(async () => {
        const { data } = await lone.ask(documentOf(name), { ...variables, first }, who);
        expect(data?.[field]).toMatchObject({ edges: { length: first } });
      });
      return statements;
    };
    return [await cost(2), await cost(20)];
  };

  // The assignment, the page, the people, their tickets and their admissions.
  expect(await costs('GateAttendees', 'gateAttendees', { name: 'guest' })).toEqual([5, 5]);
  // The assignment, the page, the tickets, the gates, the ushers and what became of the scans.
  expect(await costs('ScanLog', 'scanLog', {})).toEqual([6, 6]);
});

test('USH-07: people are searched by the index of names', async () => {
  const { eventId } = event;
  const usher = { kind: 'usher', usherId: randomUUID(), eventId, isSupervisor: false } as const;
  const words = nameQuery('Guestáb family7') ?? sql`null`;
  const byName = selectGateAttendees(ticketing.db, usher, sql`search @@ ${words}`);

  const { text, thrown } = await explain(
    sql`${byName.orderBy(asc(tickets.id)).limit(21).getSQL()}`,
  );

  expect(text).toContain('tickets_search_idx');
  expect(thrown).toBeLessThan(1000);
});
