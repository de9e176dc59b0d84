import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { aCategory, anEvent, aTicketType, type SeededEvent } from '../kit/seed.ts';
import {
  dayOf,
  distinct,
  isPaid,
  isRefunded,
  isSold,
  perCurrency,
  perDay,
  rowsOf,
  sum,
  type Rows,
} from './expected-figures.ts';
import { anAdmission, anOrder, type TicketState } from './order-history.ts';
import { shippedText } from './shipped-text.ts';

type Stage = {
  readonly customers: readonly Person[];
  readonly organizers: readonly Person[];
  readonly events: readonly (SeededEvent & {
    readonly types: string[];
    readonly currency: string;
  })[];
  readonly admin: Person;
};

/** Two organizers with three events of two categories and currencies, each with two types. */
async function aStage(graph: Graph): Promise<Stage> {
  const organizers = [await anOrganizer(graph), await anOrganizer(graph)];
  const categories = [await aCategory(graph, 'Concerts'), await aCategory(graph, 'Sport')];
  const plan = [
    { organizer: 0, category: 0, currency: 'EUR' },
    { organizer: 0, category: 1, currency: 'TND' },
    { organizer: 1, category: 0, currency: 'EUR' },
  ];
  const events = [];
  for (const { organizer, category, currency } of plan) {
    const organizerId = organizers[organizer]?.id ?? '';
    const event = await anEvent(graph, { organizerId, currency, ...categories[category] });
    const { ticketTypeId } = await aTicketType(graph, { eventId: event.eventId });
    events.push({ ...event, types: [event.ticketTypeId, ticketTypeId], currency });
  }
  const customers = [await aCustomer(graph), await aCustomer(graph)];
  return { customers, organizers, events, admin: await anAdmin(graph) };
}

let graph: Graph;
let stage: Stage;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  stage = await aStage(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const paidStates = ['VALID', 'VALID', 'BLOCKED', 'REFUNDING', 'REFUNDED', 'CANCELLED'] as const;
const statesOf = {
  CONFIRMED: paidStates,
  HELD: ['PENDING'],
  EXPIRED: ['PENDING'],
  CANCELLED: ['CANCELLED'],
} as const satisfies Record<string, readonly TicketState[]>;

const dayMs = 86_400_000;

/** The edges of days matter more than their middles. */
const moment = fc
  .tuple(fc.integer({ min: 0, max: 70 }), fc.constantFrom(0, 1, dayMs - 1, dayMs / 2))
  .map(
    ([days, ms]) => new Date(Math.floor(Date.now() / dayMs) * dayMs - days * dayMs - dayMs + ms),
  );

const line = fc.record({
  price: fc.integer({ min: 0, max: 3000 }),
  fee: fc.integer({ min: 0, max: 50 }),
  tax: fc.integer({ min: 0, max: 50 }),
  states: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }),
  isAdmitted: fc.boolean(),
});

const history = fc.array(
  fc.record({
    event: fc.nat({ max: 2 }),
    customer: fc.nat({ max: 1 }),
    status: fc.constantFrom('CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'HELD', 'EXPIRED', 'CANCELLED'),
    placedAt: moment,
    lines: fc.array(line, { minLength: 1, maxLength: 2 }),
    refunds: fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 8 },
);

type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

async function play({ events, customers }: Stage, orders: History) {
  await graph.sql`truncate ticketing.orders, ticketing.tickets, ticketing.refunds cascade`;
  const book = async ({ event: which, customer, status, ...order }: History[number]) => {
    const { placedAt, lines, refunds } = order;
    const event = events[which] ?? events[0]!;
    const customerId = customers[customer]?.id ?? '';
    const { eventId, currency, checkpointId } = event;
    const states: readonly TicketState[] = statesOf[status];
    const wished = lines.map(({ price, fee, tax, states: picked }, at) => ({
      ticketTypeId: event.types[at] ?? '',
      unitPriceMinor: price,
      feeMinor: fee,
      taxMinor: tax,
      tickets: picked.map((pick) => states[pick % states.length] ?? 'PENDING'),
    }));
    const [ticketId = ''] = await anOrder(graph, {
      eventId,
      customerId,
      currency,
      status,
      placedAt,
      lines: wished,
      refunds: status === 'CONFIRMED' ? refunds.map((amountMinor) => ({ amountMinor })) : [],
    });
    if (status === 'CONFIRMED' && lines[0]?.isAdmitted)
      await anAdmission(graph, {
        ticketId,
        checkpointId,
        eventId,
        personId: customerId,
        firstAt: placedAt,
      });
  };
  await Promise.all(orders.map(book));
}

const documents = {
  mine: shippedText('customer', 'MyAnalytics'),
  statistics: shippedText('organizer', 'EventStatistics'),
  dashboard: shippedText('organizer', 'OrganizerDashboard'),
  overview: shippedText('admin', 'SalesOverview'),
};

/** What an organizer is shown of an event. */
async function checkEvent({ organizers }: Stage, rows: Rows, event: Stage['events'][number]) {
  const { eventId, organizerId, types, currency } = event;
  const organizer = organizers.find(({ id }) => id === organizerId);
  const ask = graph.as(organizer?.token ?? '');
  const { data } = await ask(documents.statistics, { id: eventId });
  const tickets = rows.tickets.filter((ticket) => ticket.eventId === eventId);
  const sold = tickets.filter(isSold);
  const given = rows.refunds.filter((refund) => refund.eventId === eventId);
  const people = rows.admissions.filter((admission) => admission.eventId === eventId);
  expect(data.managedEvent.management.statistics).toMatchObject({
    held: tickets.filter(({ orderStatus }) => orderStatus === 'HELD').length,
    sold: sold.length,
    refunded: tickets.filter(isRefunded).length,
    orderCount: distinct(tickets.filter(isPaid).map(({ orderId }) => orderId)),
    takings: { amountMinor: sum(sold), currency },
    refunds: { amountMinor: sum(given), currency },
    admitted: distinct(people.map(({ personId }) => personId)),
    salesByDay: perDay(sold),
    salesByType: types.map((id) => {
      const ofType = sold.filter(({ typeId }) => typeId === id);
      return { ticketType: { id }, sold: ofType.length, takings: { amountMinor: sum(ofType) } };
    }),
  });
}

async function checkDashboard({ id, token }: Person, rows: Rows) {
  const { data } = await graph.as(token)(documents.dashboard);
  const sold = rows.tickets.filter((ticket) => ticket.organizerId === id && isSold(ticket));
  const since = new Date(Math.floor(Date.now() / dayMs) * dayMs - 29 * dayMs);
  const people = rows.admissions.filter(({ organizerId }) => organizerId === id);
  expect(data.organizerDashboard).toMatchObject({
    sold: sold.length,
    takings: perCurrency(sold),
    admitted: distinct(people.map(({ eventId, personId }) => `${eventId} ${personId}`)),
    salesByDay: perDay(sold.filter(({ placedAt }) => placedAt >= since)),
  });
}

const spent = (tickets: Rows['tickets']) => ({
  orderCount: distinct(tickets.map(({ orderId }) => orderId)),
  ticketCount: tickets.filter(isSold).length,
  spending: perCurrency(tickets.filter(isSold)),
});

type Days = { readonly fromOn: string; readonly untilOn: string };

const within =
  ({ fromOn, untilOn }: Days) =>
  (instant: Date) =>
    dayOf(instant) >= fromOn && dayOf(instant) <= untilOn;

async function checkCustomer({ id, token }: Person, rows: Rows, days: Days) {
  const { data } = await graph.as(token)(documents.mine, days);
  const isIn = within(days);
  const own = rows.tickets.filter(
    (ticket) => ticket.customerId === id && isPaid(ticket) && isIn(ticket.placedAt),
  );
  const seen = rows.admissions.filter(({ personId, firstAt }) => personId === id && isIn(firstAt));
  const months = Map.groupBy(own, ({ placedAt }) => `${dayOf(placedAt).slice(0, 7)}-01`);
  const { byCategory, ...analytics } = data.myAnalytics;
  expect(analytics).toEqual({
    ...days,
    ...spent(own),
    attendedCount: distinct(seen.map(({ eventId }) => eventId)),
    byMonth: [...months]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([monthOn, of]) => Object.assign({ monthOn }, spent(of))),
  });
  const categories = [...own, ...seen].map(({ categoryId }) => categoryId);
  expect(byCategory).toHaveLength(distinct(categories));
  for (const { category, ...figures } of byCategory) {
    const here = <T extends { readonly categoryId: string }>(of: readonly T[]) =>
      of.filter(({ categoryId }) => categoryId === category.id);
    const attendedCount = distinct(here(seen).map(({ eventId }) => eventId));
    expect(figures).toEqual({ ...spent(here(own)), attendedCount });
  }
}

async function checkOverview({ token }: Person, rows: Rows, days: Days) {
  const { data } = await graph.as(token)(documents.overview, days);
  const isIn = within(days);
  const placed = rows.tickets.filter((ticket) => isPaid(ticket) && isIn(ticket.placedAt));
  const sold = placed.filter(isSold);
  const people = rows.admissions.filter(({ firstAt }) => isIn(firstAt));
  const { byCategory } = data.salesOverview;
  expect(data.salesOverview).toMatchObject({
    orderCount: distinct(placed.map(({ orderId }) => orderId)),
    sold: sold.length,
    takings: perCurrency(sold),
    refunds: perCurrency(rows.refunds.filter(({ placedAt }) => isIn(placedAt))),
    admitted: distinct(people.map(({ eventId, personId }) => `${eventId} ${personId}`)),
    salesByDay: perDay(sold),
  });
  expect(byCategory).toHaveLength(distinct(sold.map(({ categoryId }) => categoryId)));
  for (const { category, ...figures } of byCategory) {
    const here = sold.filter(({ categoryId }) => categoryId === category.id);
    expect(figures).toEqual({ sold: here.length, takings: perCurrency(here) });
  }
}

test('T-34: after any history of orders the figures of customer, organizer and administrator are the sums of the rows', async () => {
  const ago = (days: number) => dayOf(new Date(Date.now() - days * dayMs));
  const period = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
    .map(([until, span]) => ({ fromOn: ago(until + span), untilOn: ago(until) }));

  const property = fc.asyncProperty(history, period, async (orders, days) => {
    await play(stage, orders);
    const rows = await rowsOf(graph);
    await Promise.all([
      ...stage.events.map((event) => checkEvent(stage, rows, event)),
      ...stage.organizers.map((organizer) => checkDashboard(organizer, rows)),
      ...stage.customers.map((customer) => checkCustomer(customer, rows, days)),
      checkOverview(stage.admin, rows, days),
    ]);
  });

  await fc.assert(property, { numRuns: 20, endOnFailure: true });
}, 120_000);

test('T-34: the shares of a line sum to the line, whatever does not divide', async () => {
  const { eventId, types } = stage.events[0]!;
  const customerId = stage.customers[0]?.id ?? '';
  for (const [quantity, feeMinor, taxMinor] of [
    [3, 1, 1],
    [7, 5, 3],
    [10, 99, 0],
    [4, 4, 4],
  ] as const)
    await anOrder(graph, {
      eventId,
      customerId,
      placedAt: new Date(),
      lines: [
        {
          ticketTypeId: types[0] ?? '',
          unitPriceMinor: 1000,
          feeMinor,
          taxMinor,
          tickets: Array.from({ length: quantity }, () => 'VALID' as const),
        },
      ],
    });

  const apart = await graph.sql`
    select line.order_id from ticketing.order_lines as line
    join ticketing.ticket_amounts as amount on amount.order_id = line.order_id and amount.type_id = line.type_id
    group by line.order_id, line.total_minor, line.quantity
    having sum(amount.amount_minor) <> line.total_minor or max(amount.amount_minor) - min(amount.amount_minor) > 1
      or count(*) <> line.quantity`;

  expect(apart).toHaveLength(0);
});
