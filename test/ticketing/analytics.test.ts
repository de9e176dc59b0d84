import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer } from '../kit/roles.ts';
import { aCategory, anEvent, hoursFromNow } from '../kit/seed.ts';
import { anAdmission, anOrder } from './order-history.ts';
import { shippedText } from './shipped-text.ts';
import { eur, tnd, uneven } from './uneven-lines.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
});
afterAll(() => graph[Symbol.asyncDispose]());

const MINE = shippedText('customer', 'MyAnalytics');
const DASHBOARD = shippedText('organizer', 'OrganizerDashboard');
const OVERVIEW = shippedText('admin', 'SalesOverview');

const at = (text: string) => new Date(text);

test('WEB-42: a customer’s own bookings, attendance and spending, by month and category', async () => {
  const [customer, other] = [await aCustomer(graph), await aCustomer(graph)];
  const [concerts, zoo] = [await aCategory(graph, 'Concerts'), await aCategory(graph, 'Animals')];
  const gig = await anEvent(graph, concerts);
  const visit = await anEvent(graph, { ...zoo, currency: 'TND' });
  const free = { unitPriceMinor: 0, feeMinor: 0, taxMinor: 0 };
  const common = { customerId: customer.id };
  const [seen = '', given = ''] = await anOrder(graph, {
    ...common,
    eventId: gig.eventId,
    placedAt: at('2025-02-28T23:59:59Z'),
    lines: [{ ...uneven(gig.ticketTypeId), tickets: ['VALID', 'VALID', 'REFUNDED'] }],
  });
  await anOrder(graph, {
    ...common,
    eventId: visit.eventId,
    currency: 'TND',
    placedAt: at('2025-03-01T00:00:00Z'),
    lines: [{ ...uneven(visit.ticketTypeId), tickets: ['VALID'] }],
  });
  await anOrder(graph, {
    ...common,
    eventId: gig.eventId,
    placedAt: at('2025-03-05T00:00:00Z'),
    lines: [{ ticketTypeId: gig.ticketTypeId, ...free, tickets: ['VALID'] }],
  });
  // Not paid, of another time, of somebody else: none of these count.
  const lines = [{ ...uneven(gig.ticketTypeId), tickets: ['PENDING'] as const }];
  const inTime = { eventId: gig.eventId, placedAt: at('2025-03-06T00:00:00Z'), lines };
  await anOrder(graph, { ...common, ...inTime, status: 'EXPIRED' });
  const paid = [{ ...uneven(gig.ticketTypeId), tickets: ['VALID'] as const }];
  await anOrder(graph, { ...common, ...inTime, lines: paid, placedAt: at('2024-12-31T23:59:59Z') });
  await anOrder(graph, { ...common, ...inTime, lines: paid, placedAt: at('2025-04-01T00:00:00Z') });
  await anOrder(graph, { ...inTime, customerId: other.id, lines: paid });
  // A ticket that was passed on admits somebody else.
  const entry = { ...gig, firstAt: at('2025-03-10T20:00:00Z') };
  await anAdmission(graph, { ...entry, ticketId: seen, personId: customer.id });
  await anAdmission(graph, { ...entry, ticketId: given, personId: other.id });

  const days = { fromOn: '2025-01-01', untilOn: '2025-03-31' };
  const { data } = await graph.as(customer.token)(MINE, days);

  expect(data.myAnalytics).toMatchObject({
    ...days,
    orderCount: 3,
    ticketCount: 4,
    attendedCount: 1,
    spending: [eur(2066), tnd(1100)],
    byMonth: [
      { monthOn: '2025-02-01', orderCount: 1, ticketCount: 2, spending: [eur(2066)] },
      { monthOn: '2025-03-01', orderCount: 2, ticketCount: 2, spending: [tnd(1100)] },
    ],
    byCategory: [
      { category: { name: 'Animals' }, orderCount: 1, attendedCount: 0, spending: [tnd(1100)] },
      { category: { name: 'Concerts' }, orderCount: 2, attendedCount: 1, spending: [eur(2066)] },
    ],
  });
});

test('ORG-03: the dashboard shows own events only, the last 30 days and what comes next', async () => {
  const organizer = await anOrganizer(graph);
  const own = { organizerId: organizer.id };
  const later = await anEvent(graph, { ...own, startsAt: hoursFromNow(30), currency: 'TND' });
  const draft = await anEvent(graph, { ...own, startsAt: hoursFromNow(20), status: 'DRAFT' });
  const past = await anEvent(graph, { ...own, startsAt: hoursFromNow(-50), status: 'COMPLETED' });
  await anEvent(graph, { ...own, status: 'CANCELLED' });
  const strange = await anEvent(graph);
  const today = new Date();
  const longAgo = new Date(today.getTime() - 60 * 86_400_000);
  const { id: customerId } = await aCustomer(graph);
  const order = ({ eventId, ticketTypeId }: typeof later, placedAt: Date, currency: string) =>
    anOrder(graph, {
      eventId,
      customerId,
      placedAt,
      currency,
      lines: [{ ...uneven(ticketTypeId), tickets: ['VALID', 'VALID', 'CANCELLED'] }],
    });
  await order(later, today, 'TND');
  const [ticketId = ''] = await order(past, today, 'EUR');
  await order(past, longAgo, 'EUR');
  await order(strange, today, 'EUR');
  await anAdmission(graph, { ...past, ticketId, personId: customerId, firstAt: longAgo });
  await graph.sql`
    insert into ticketing.edit_requests (event_id, organizer_id, base_version, changes, status, requested_at)
    values (${draft.eventId}, ${organizer.id}, 1, '[]', 'OPEN', now())`;

  const { data } = await graph.as(organizer.token)(DASHBOARD);

  const on = today.toISOString().slice(0, 10);
  expect(data.organizerDashboard).toEqual({
    eventCounts: ['DRAFT', 'PUBLISHED', 'COMPLETED', 'CANCELLED'].map((status) => ({
      status,
      count: 1,
    })),
    sold: 6,
    takings: [eur(4 * 1033), tnd(2 * 1033)],
    admitted: 1,
    salesByDay: [
      { on, sold: 2, takings: eur(2066) },
      { on, sold: 2, takings: tnd(2066) },
    ],
    nextEvents: [
      expect.objectContaining({ id: draft.eventId }),
      expect.objectContaining({ id: later.eventId }),
    ],
    openEditRequestCount: 1,
  });
});

test('ADM-07: the platform’s sales in a time, by day and category, with refunds and admissions', async () => {
  const { token } = await anAdmin(graph, { role: 'Support' });
  const [sport, art] = [await aCategory(graph, 'Sport'), await aCategory(graph, 'Art')];
  const match = await anEvent(graph, sport);
  const show = await anEvent(graph, { ...art, currency: 'TND' });
  const { id: customerId } = await aCustomer(graph);
  const placedAt = at('2021-06-15T12:00:00Z');
  const [ticketId = '', second = ''] = await anOrder(graph, {
    eventId: match.eventId,
    customerId,
    placedAt,
    lines: [{ ...uneven(match.ticketTypeId), tickets: ['VALID', 'VALID', 'REFUNDED'] }],
    refunds: [{ amountMinor: 1034, isOver: true }],
  });
  await anOrder(graph, {
    eventId: show.eventId,
    customerId,
    currency: 'TND',
    placedAt: at('2021-06-30T23:59:59.999Z'),
    lines: [{ ...uneven(show.ticketTypeId), tickets: ['REFUNDED'] }],
    refunds: [{ amountMinor: 1100 }],
  });
  await anOrder(graph, {
    eventId: match.eventId,
    customerId,
    placedAt: at('2021-07-01T00:00:00Z'),
    lines: [{ ...uneven(match.ticketTypeId), tickets: ['VALID'] }],
  });
  const entry = { ...match, personId: customerId, firstAt: at('2021-06-20T20:00:00Z') };
  await anAdmission(graph, { ...entry, ticketId });
  await anAdmission(graph, { ...entry, ticketId: second });

  const days = { fromOn: '2021-06-01', untilOn: '2021-06-30' };
  const { data } = await graph.as(token)(OVERVIEW, days);

  expect(data.salesOverview).toMatchObject({
    ...days,
    orderCount: 2,
    sold: 2,
    takings: [eur(2066)],
    refunds: [eur(1034), tnd(1100)],
    admitted: 1,
    byCategory: [{ category: { name: 'Sport' }, sold: 2, takings: [eur(2066)] }],
    salesByDay: [{ on: '2021-06-15', sold: 2, takings: eur(2066) }],
  });
});

test('WEB-42 ADM-07: a period is whole days that exist, in order, and of at most five years', async () => {
  const [customer, admin] = [await aCustomer(graph), await anAdmin(graph)];
  const asks = [
    (days: object) => graph.as(customer.token)(MINE, days),
    (days: object) => graph.as(admin.token)(OVERVIEW, days),
  ];
  const refused: readonly (readonly [object, string])[] = [
    [{ fromOn: '2026-02-30' }, 'fromOn'],
    [{ fromOn: '2026-2-3' }, 'fromOn'],
    [{ fromOn: '0000-01-01' }, 'fromOn'],
    [{ untilOn: '9999-12-31' }, 'untilOn'],
    [{ untilOn: '2026-01-01T00:00:00Z' }, 'untilOn'],
    [{ untilOn: 'tomorrow' }, 'untilOn'],
    [{ fromOn: '2026-01-02', untilOn: '2026-01-01' }, 'fromOn'],
    [{ fromOn: '2020-12-31', untilOn: '2026-01-01' }, 'fromOn'],
  ];

  for (const ask of asks) {
    for (const [days, field] of refused) {
      const { errors } = await ask(days);
      expect(errors?.[0]?.extensions, JSON.stringify(days)).toMatchObject({
        code: 'BAD_USER_INPUT',
        field,
      });
    }
    for (const days of [
      { fromOn: '2024-02-29', untilOn: '2024-02-29' },
      { fromOn: '2021-01-01', untilOn: '2026-01-01' },
    ])
      expect(Object.values((await ask(days)).data)).toMatchObject([days]);
  }

  const untilOn = '2025-03-31';
  const own = await asks[0]?.({ untilOn });
  const all = await asks[1]?.({ untilOn });
  expect(own?.data.myAnalytics).toMatchObject({ fromOn: '2024-03-31', untilOn });
  expect(all?.data.salesOverview).toMatchObject({ fromOn: '2025-03-01', untilOn });
});
