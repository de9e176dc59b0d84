import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anUsher } from '../kit/roles.ts';
import { anEvent, anUnpaidTicket, aTicketType, hoursFromNow } from '../kit/seed.ts';
import { bookingInput } from './booking-input.ts';
import { BOOK, ORDER } from './documents.ts';
import { poolOf } from './pool-of.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

test('WEB-17: several types and attendees are one order, with prices, fees and tax as lines of that moment', async () => {
  const event = await anEvent(graph, { priceMinor: 2000, feeMinor: 150, taxMinor: 380 });
  const { eventId } = event;
  const child = await aTicketType(graph, { eventId, priceMinor: 1000, typeName: 'Child' });
  const customer = await aCustomer(graph);
  await graph.settle();
  const items = [
    { ticketTypeId: event.ticketTypeId, attendees: [{ self: true }, { guestName: 'Yusuf Kaya' }] },
    { ticketTypeId: child.ticketTypeId, attendees: [{ guestName: ' Leyla Kaya ' }] },
  ];

  const answer = await graph.as(customer.token)(BOOK, {
    input: { idempotencyKey: randomUUID(), eventId, items },
  });
  await graph.sql`update ticketing.ticket_types set price_minor = 9999 where event_id = ${eventId}`;
  const later = await graph.as(customer.token)(ORDER, { id: answer.data.bookTickets.order.id });

  const { order } = answer.data.bookTickets;
  expect(order).toMatchObject({ status: 'HELD', total: { amountMinor: '6060', currency: 'EUR' } });
  expect(order.customer.id).toBe(customer.id);
  const totals = order.lines.map((line: { total: object }) => line.total);
  expect(totals).toEqual(
    expect.arrayContaining([{ amountMinor: '5060' }, { amountMinor: '1000' }]),
  );
  const names = order.tickets.map(({ attendeeName }: { attendeeName: string }) => attendeeName);
  expect(names.toSorted()).toEqual(['Amira Haddad', 'Leyla Kaya', 'Yusuf Kaya']);
  expect(order.tickets.every(({ status }: { status: string }) => status === 'PENDING')).toBe(true);
  expect(new Date(order.expiresAt).getTime() - new Date(order.placedAt).getTime()).toBe(600_000);
  expect(later.data.order).toEqual(order);
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 2, sold: 0 });
  expect(await poolOf(graph, child.poolId)).toMatchObject({ held: 1, sold: 0 });
});

test('WEB-17: the same key gives the same order for ever, also when sent at once; other content is CONFLICT', async () => {
  const event = await anEvent(graph, { maxPerCustomer: 2 });
  const customer = await aCustomer(graph);
  const book = graph.as(customer.token);
  const input = bookingInput({ ...event, quantity: 2 });

  const answers = await Promise.all(Array.from({ length: 8 }, () => book(BOOK, { input })));
  const other = await book(BOOK, {
    input: { ...bookingInput(event), idempotencyKey: input.idempotencyKey },
  });
  await graph.sql`update ticketing.events set status = 'CANCELLED' where id = ${event.eventId}`;
  const late = await book(BOOK, { input });

  const ids = new Set(answers.map(({ data }) => data.bookTickets.order?.id));
  expect(ids.size).toBe(1);
  expect(other.code).toBe('CONFLICT');
  expect(late.data.bookTickets.order.id).toBe([...ids][0]);
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 2, sold: 0 });
});

test('WEB-17: one customer’s key says nothing about another customer’s', async () => {
  const event = await anEvent(graph);
  const [one, two] = [await aCustomer(graph), await aCustomer(graph)];
  const input = bookingInput(event);

  const mine = await graph.as(one.token)(BOOK, { input });
  const theirs = await graph.as(two.token)(BOOK, { input });

  expect(theirs.data.bookTickets.order.id).not.toBe(mine.data.bookTickets.order.id);
});

test('WEB-17: a free order is confirmed at once, and payments hears that nothing is owed', async () => {
  const event = await anEvent(graph, { priceMinor: 0 });
  const customer = await aCustomer(graph);

  const answer = await graph.as(customer.token)(BOOK, { input: bookingInput(event) });
  await graph.settle();

  const { order } = answer.data.bookTickets;
  expect(order.status).toBe('CONFIRMED');
  expect(order.tickets[0]).toMatchObject({ status: 'VALID', qrCode: { text: expect.any(String) } });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 0, sold: 1 });
  const [known] = await graph.sql`select status from payments.p_orders where id = ${order.id}`;
  expect(known).toEqual({ status: 'CONFIRMED' });
});

test('T-37: each dependent has a ticket of their own; somebody else’s dependent is NOT_FOUND', async () => {
  const event = await anEvent(graph);
  const [parent, stranger] = [await aCustomer(graph), await aCustomer(graph)];
  await graph.settle();
  const dependents = ['Sami', 'Nour'].map((name) => ({
    dependentId: randomUUID(),
    name,
    relationship: 'child',
    photoUrl: null,
    bloodType: null,
  }));
  await graph.sql`update ticketing.p_attendees set dependents = ${graph.sql.json(dependents)} where customer_id = ${parent.id}`;
  const attendees = dependents.map(({ dependentId }) => ({ dependentId }));

  const answer = await graph.as(parent.token)(BOOK, {
    input: bookingInput({ ...event, attendees }),
  });
  const refused = await graph.as(stranger.token)(BOOK, {
    input: bookingInput({ ...event, attendees }),
  });

  const { tickets } = answer.data.bookTickets.order;
  const names = tickets.map(({ attendeeName }: { attendeeName: string }) => attendeeName);
  expect(names.toSorted()).toEqual(['Nour', 'Sami']);
  expect(refused.code).toBe('NOT_FOUND');
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 2 });
});

test('T-30 WEB-17: of five parallel orders of one ticket under a limit of four, four pass', async () => {
  const event = await anEvent(graph, { maxPerCustomer: 4 });
  const customer = await aCustomer(graph);
  const book = () => graph.as(customer.token)(BOOK, { input: bookingInput(event) });

  const answers = await Promise.all([book(), book(), book(), book(), book()]);
  const more = await graph.as(customer.token)(BOOK, {
    input: bookingInput({ ...event, quantity: 5 }),
  });

  const types = answers.map(({ data }) => data.bookTickets.__typename);
  expect(types.filter((type) => type === 'BookTicketsPayload')).toHaveLength(4);
  expect(types).toContain('CustomerLimitError');
  expect(more.data.bookTickets).toMatchObject({ __typename: 'CustomerLimitError', limit: 4 });
  expect(await poolOf(graph, event.poolId)).toMatchObject({ held: 4 });
});

test('T-30: a capacity lowered below what is held and sold is refused by the database', async () => {
  const event = await anEvent(graph, { capacity: 5 });
  const customer = await aCustomer(graph);
  await graph.as(customer.token)(BOOK, { input: bookingInput({ ...event, quantity: 3 }) });

  const lower = graph.sql`update ticketing.pools set capacity = 2 where id = ${event.poolId}`;

  await expect(lower).rejects.toThrow('pools_capacity_check');
});

test('WEB-17: sales have a beginning and an end', async () => {
  const customer = await aCustomer(graph);
  const opensAt = hoursFromNow(1);
  const early = await anEvent(graph, { saleFrom: opensAt });
  const late = await anEvent(graph, { saleFrom: hoursFromNow(-2), saleUntil: hoursFromNow(-1) });
  const over = await anEvent(graph, { startsAt: hoursFromNow(-5), endsAt: hoursFromNow(-1) });
  const book = async (event: typeof early) =>
    (await graph.as(customer.token)(BOOK, { input: bookingInput(event) })).data.bookTickets;

  expect(await book(early)).toMatchObject({
    __typename: 'SalesClosedError',
    opensAt: opensAt.toISOString(),
  });
  expect(await book(late)).toMatchObject({ __typename: 'SalesClosedError', opensAt: null });
  expect(await book(over)).toMatchObject({ __typename: 'SalesClosedError', opensAt: null });
});

test('WEB-17: a full pool expires overdue holds at once, whether or not the job has run', async () => {
  await using graph = await openGraph({ worker: false });
  const event = await anEvent(graph, { capacity: 1 });
  const { orderId } = await anUnpaidTicket(graph, event);
  const customer = await aCustomer(graph);
  const book = () => graph.as(customer.token)(BOOK, { input: bookingInput(event) });

  const before = await book();
  await graph.sql`update ticketing.orders set expires_at = now() - interval '1 second' where id = ${orderId}`;
  const after = await book();

  expect(before.data.bookTickets).toMatchObject({ __typename: 'SoldOutError', remaining: 0 });
  expect(before.data.bookTickets.ticketType.id).toBe(event.ticketTypeId);
  expect(new Date(before.data.bookTickets.mayReturnAt) > new Date()).toBe(true);
  expect(after.data.bookTickets.__typename).toBe('BookTicketsPayload');
  expect(await poolOf(graph, event.poolId)).toEqual({ capacity: 1, held: 1, sold: 0 });
});

test('WEB-17: bad input is a coded error and changes nothing', async () => {
  await using graph = await openGraph({ worker: false });
  const event = await anEvent(graph);
  const draft = await anEvent(graph, { status: 'DRAFT' });
  const { eventId, ticketTypeId } = event;
  const hidden = await aTicketType(graph, { eventId, hidden: true });
  const customer = await aCustomer(graph);
  const good = bookingInput(event);
  const item = { ticketTypeId, attendees: [{ self: true }] };
  const attendee = (wrong: object) => ({ ...good, items: [{ ticketTypeId, attendees: [wrong] }] });
  const cases: readonly (readonly [object, string])[] = [
    [{ ...good, idempotencyKey: 'short' }, 'BAD_USER_INPUT'],
    [{ ...good, idempotencyKey: 'no spaces allowed' }, 'BAD_USER_INPUT'],
    [{ ...good, eventId: 'nonsense' }, 'NOT_FOUND'],
    [{ ...good, eventId: randomUUID() }, 'NOT_FOUND'],
    [bookingInput(draft), 'NOT_FOUND'],
    [bookingInput({ eventId, ticketTypeId: hidden.ticketTypeId }), 'NOT_FOUND'],
    [bookingInput({ eventId, ticketTypeId: draft.ticketTypeId }), 'NOT_FOUND'],
    [bookingInput({ eventId, ticketTypeId: randomUUID() }), 'NOT_FOUND'],
    [{ ...good, items: [] }, 'BAD_USER_INPUT'],
    [{ ...good, items: [item, item] }, 'BAD_USER_INPUT'],
    [{ ...good, items: [{ ticketTypeId, attendees: [] }] }, 'BAD_USER_INPUT'],
    [bookingInput({ ...event, quantity: 11 }), 'BAD_USER_INPUT'],
    [attendee({}), 'BAD_USER_INPUT'],
    [attendee({ self: true, guestName: 'Two at once' }), 'BAD_USER_INPUT'],
    [attendee({ guestName: '   ' }), 'BAD_USER_INPUT'],
    [attendee({ guestName: 'x'.repeat(121) }), 'BAD_USER_INPUT'],
    [attendee({ guestName: 'nul\u0000' }), 'BAD_USER_INPUT'],
    [attendee({ guestName: 'half a \ud83c' }), 'BAD_USER_INPUT'],
    [attendee({ dependentId: 'nonsense' }), 'NOT_FOUND'],
  ];

  const answers = await Promise.all(
    cases.map(([input]) => graph.as(customer.token)(BOOK, { input })),
  );
  const nobody = await graph.ask(BOOK, { input: good });
  const usher = await anUsher(graph, { eventId });
  const staff = await graph.as(usher.token)(BOOK, { input: good });

  expect(answers.map(({ code }) => code)).toEqual(cases.map(([, code]) => code));
  expect(nobody.code).toBe('UNAUTHENTICATED');
  expect(['FORBIDDEN', 'DOCUMENT_NOT_ALLOWED']).toContain(staff.code);
  const [left] = await graph.sql`
    select (select count(*) from ticketing.orders)::int as orders, (select count(*) from ticketing.tickets)::int as tickets,
      (select sum(held + sold) from ticketing.pools)::int as places, (select count(*) from ticketing.customer_quotas)::int as quotas,
      (select count(*) from ticketing_jobs.jobs where task_identifier <> 'deliver')::int as jobs`;
  expect(left).toEqual({ orders: 0, tickets: 0, places: 0, quotas: 0, jobs: 0 });
});
