import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { readCsv } from '../identity/read-csv.ts';
import { here } from '../identity/send-file.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, aTicketType, anUnpaidTicket } from '../kit/seed.ts';
import { MOVE } from './refund-documents.ts';

let graph: Graph;
let admin: Person;
let organizer: Person;
beforeAll(async () => {
  graph = await openGraph();
  [admin, organizer] = [await anAdmin(graph), await anOrganizer(graph)];
});
afterAll(() => graph[Symbol.asyncDispose]());

const EXPORT = `mutation ($eventId: ID!) {
  exportAttendees(input: { eventId: $eventId }) { url expiresAt rowCount }
}`;

async function exported(who: Person, eventId: string) {
  const { data, text } = await graph.as(who.token)(EXPORT, { eventId });
  if (!data) throw new Error(`Not exported: ${text}`);
  const { url, rowCount } = data.exportAttendees;
  const response = await fetch(here(graph, url));
  return { rowCount, table: readCsv(await response.text()), url, headers: response.headers };
}

test('ADM-11: the attendees of an event as a file: ticket, type, name, state, order and admission, and no cell that is a formula', async () => {
  const event = await anEvent(graph, { organizerId: organizer.id });
  const { eventId } = event;
  const balcony = await aTicketType(graph, { eventId, typeName: '=Balcony' });
  const zoe = await aCustomer(graph, { name: 'Zoé "Z" O’Brien, jr.' });
  await graph.settle();
  const own = await aPaidTicket(graph, { ...event, customerId: zoe.id });
  const guestName = '=HYPERLINK("https://evil.example")';
  const { ticketTypeId } = balcony;
  const guest = await aPaidTicket(graph, { eventId, ticketTypeId, guestName });
  const gone = await aPaidTicket(graph, { ...event, guestName: 'Max' });
  await graph.as(admin.token)(MOVE, { ticketId: gone.ticketId, status: 'CANCELLED' });
  await anUnpaidTicket(graph, event);
  await aPaidTicket(graph, await anEvent(graph));
  await graph.sql`
    insert into ticketing.admissions (ticket_id, checkpoint_id, event_id, person_id, state, first_at, entries)
    values (${own.ticketId}, ${event.checkpointId}, ${eventId}, ${zoe.id}, 'OUT', '2026-05-01T18:00:00Z', 1)`;

  const { rowCount, table, headers } = await exported(organizer, eventId);

  const [head, ...rows] = table;
  expect(head?.join(' ')).toBe(
    'ticketId ticketType attendee status orderId issuedAt admission admittedAt',
  );
  const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(rows).toEqual([
    [
      own.ticketId,
      'Standard',
      'Zoé "Z" O’Brien, jr.',
      'VALID',
      own.orderId,
      instant,
      'OUT',
      '2026-05-01T18:00:00.000Z',
    ],
    [guest.ticketId, "'=Balcony", `'${guestName}`, 'VALID', guest.orderId, instant, '', ''],
    [gone.ticketId, 'Standard', 'Max', 'CANCELLED', gone.orderId, instant, '', ''],
  ]);
  expect(rowCount).toBe(3);
  expect(headers.get('content-type')).toContain('text/csv');
  await graph.settle();
  expect(await auditOf(graph, eventId)).toMatchObject([
    { verb: 'attendees.export', accountId: organizer.accountId, after: { rowCount: 3 } },
  ]);
});

test('ADM-11: an event of several thousand is read in batches, each ticket once', async () => {
  const event = await anEvent(graph, { organizerId: organizer.id, capacity: 10_000 });
  const [{ orderId }] = [await aPaidTicket(graph, event)];
  await graph.sql`
    insert into ticketing.tickets
      (order_id, event_id, type_id, holder_id, attendee_kind, attendee_name, status, key_id, issued_at)
    select order_id, event_id, type_id, holder_id, 'GUEST', 'Guest ' || n, 'VALID', key_id, issued_at
    from ticketing.tickets, generate_series(1, 2499) as n where order_id = ${orderId}`;

  const { rowCount, table } = await exported(admin, event.eventId);

  expect(rowCount).toBe(2500);
  expect(new Set(table.slice(1).map(([ticketId]) => ticketId)).size).toBe(2500);
  expect(table).toHaveLength(2501);
});

test('ADM-11 T-38: another organizer’s event is NOT_FOUND like one that does not exist; supporters and customers are refused', async () => {
  const { eventId } = await anEvent(graph, { organizerId: organizer.id });
  const people = [
    await anOrganizer(graph),
    await anAdmin(graph, { role: 'Support' }),
    await aCustomer(graph),
  ];

  const answers = [
    ...(await Promise.all(people.map(({ token }) => graph.as(token)(EXPORT, { eventId })))),
    await graph.as(organizer.token)(EXPORT, { eventId: randomUUID() }),
    await graph.as(organizer.token)(EXPORT, { eventId: 'nonsense' }),
  ];

  expect(answers.map(({ code }) => code)).toEqual([
    'NOT_FOUND',
    'FORBIDDEN',
    'FORBIDDEN',
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
});
