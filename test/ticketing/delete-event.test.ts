import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anEvent, aPaidTicket } from '../kit/seed.ts';
import { bookingInput } from './booking-input.ts';
import { manyCustomers } from './buyers.ts';
import { BOOK } from './documents.ts';
import { manageAs, recordedOf, toldOfEvent, type Manage } from './manage-as.ts';

let graph: Graph;
let manage: Manage;

beforeAll(async () => {
  graph = await openGraph({ worker: false });
  manage = manageAs(graph, (await anAdmin(graph)).token);
});
afterAll(() => graph[Symbol.asyncDispose]());

test('T-32 ADM-10: an event with sold tickets is not deleted; one that nobody ever booked goes with all that belongs to it', async () => {
  const sold = await anEvent(graph);
  await aPaidTicket(graph, sold);
  const free = await anEvent(graph);
  const { id: customerId } = await aCustomer(graph);
  await graph.sql`
    insert into ticketing.favorites (customer_id, event_id, added_at) values (${customerId}, ${free.eventId}, now())`;

  await graph.sql`
    insert into ticketing.devices (event_id, device_id, first_seen_at) values (${free.eventId}, 'd', now())`;

  const refused = await manage('deleteEvent', { eventId: sold.eventId });
  const { data } = await manage('deleteEvent', { eventId: free.eventId });
  const again = await manage('deleteEvent', { eventId: free.eventId });

  expect([refused.code, data.deleteEvent.eventId, again.code]).toEqual([
    'CONFLICT',
    free.eventId,
    'NOT_FOUND',
  ]);
  const [left] = await graph.sql`
    select (select count(*)::int from ticketing.tickets where event_id = ${sold.eventId}) as tickets,
      (select count(*)::int from ticketing.pools where event_id = ${free.eventId}) as pools,
      (select count(*)::int from ticketing.checkpoints where event_id = ${free.eventId}) as checkpoints,
      (select count(*)::int from ticketing.favorites where event_id = ${free.eventId}) as favorites,
      (select count(*)::int from ticketing.devices where event_id = ${free.eventId}) as devices`;
  expect(left).toEqual({ tickets: 1, pools: 0, checkpoints: 0, favorites: 0, devices: 0 });
  // Ushers sign in to events that identity believes to take place.
  expect(await toldOfEvent(graph, free.eventId)).toEqual([
    'event.updated 2 CANCELLED Harbour Night',
  ]);
  expect(await recordedOf(graph, free.eventId)).toMatchObject([{ verb: 'event.delete' }]);
});

test('T-32 ADM-10: of a deletion and bookings at the same moment either the event goes or it stays with its orders', async () => {
  const customers = await manyCustomers(graph, 4);
  const events = await Promise.all(Array.from({ length: 8 }, () => anEvent(graph)));

  const book = (event: (typeof events)[number]) =>
    customers.map(
      ({ token }) =>
        () =>
          graph.as(token)(BOOK, { input: bookingInput(event) }),
    );

  const answers = await Promise.all(
    events.flatMap((event, at) =>
      book(event)
        .toSpliced(at % 5, 0, () => manage('deleteEvent', { eventId: event.eventId }))
        .map((act) => act()),
    ),
  );

  const codes = new Set(answers.map(({ code }) => code ?? 'done'));
  expect(codes.difference(new Set(['done', 'CONFLICT', 'NOT_FOUND']))).toEqual(new Set());
  const ids = events.map(({ eventId }) => eventId);
  const orphans = await graph.sql`
    select id from ticketing.orders
    where event_id in ${graph.sql(ids)} and event_id not in (select id from ticketing.events)`;
  expect(orphans).toEqual([]);
});

test('ADM-10: an event where something was scanned or reported stays, though nothing was booked', async () => {
  const { eventId, checkpointId } = await anEvent(graph);
  const { eventId: quietId } = await anEvent(graph);
  await graph.sql`
    insert into ticketing.incidents (event_id, client_key, type, severity, text, status, usher_id, reported_at)
    values (${quietId}, 'incident-1', 'OTHER', 'LOW', 'A hat.', 'OPEN', ${quietId}, now())`;
  await graph.sql`
    insert into ticketing.scans (event_id, scan_id, code, checkpoint_id, device_id, usher_id, verdict, reason, received_at)
    values (${eventId}, 'scan-0001', 'x', ${checkpointId}, 'd', ${eventId}, 'NOT_FOUND', 'NOT_OURS', now())`;

  for (const id of [eventId, quietId])
    expect((await manage('deleteEvent', { eventId: id })).code).toBe('CONFLICT');
});

test('T-32, the control: without the foreign keys an event with sold tickets goes', async () => {
  const sold = await anEvent(graph);
  await aPaidTicket(graph, sold);
  await graph.sql.unsafe(`
    alter table ticketing.orders drop constraint orders_event_id_events_id_fk;
    alter table ticketing.order_lines drop constraint order_lines_type_id_ticket_types_id_fk;
    alter table ticketing.customer_quotas drop constraint customer_quotas_type_id_ticket_types_id_fk;
    alter table ticketing.tickets drop constraint tickets_type_id_event_id_ticket_types_id_event_id_fk;`);

  expect((await manage('deleteEvent', { eventId: sold.eventId })).code).toBeUndefined();
});
