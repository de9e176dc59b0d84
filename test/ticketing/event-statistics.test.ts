import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer } from '../kit/roles.ts';
import { aCheckpoint, anEvent, aTicketType } from '../kit/seed.ts';
import { loneTicketing } from './lone-ticketing.ts';
import { anAdmission, anOrder } from './order-history.ts';
import { shippedText } from './shipped-text.ts';
import { eur, uneven } from './uneven-lines.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
});
afterAll(() => graph[Symbol.asyncDispose]());

const STATISTICS = shippedText('organizer', 'EventStatistics');

const at = (text: string) => new Date(text);

test('ORG-04 ADM-07: an event’s statistics: sales by day and type, money given back, attendance by checkpoint and person', async () => {
  const organizer = await anOrganizer(graph);
  const [amira, bilal] = [await aCustomer(graph), await aCustomer(graph)];
  const event = await anEvent(graph, { organizerId: organizer.id, capacity: 50 });
  const { eventId, ticketTypeId, checkpointId } = event;
  const vip = await aTicketType(graph, { eventId, typeName: 'VIP', capacity: 10, hidden: true });
  const lounge = await aCheckpoint(graph, { eventId });
  await graph.sql`update ticketing.checkpoints set name = 'Lounge' where id = ${lounge.checkpointId}`;
  const [kept, blocked] = await anOrder(graph, {
    eventId,
    customerId: amira.id,
    placedAt: at('2026-03-01T23:59:59.999Z'),
    lines: [{ ...uneven(ticketTypeId), tickets: ['VALID', 'BLOCKED', 'REFUNDING'] }],
    refunds: [{ amountMinor: 1034 }],
  });
  await anOrder(graph, {
    eventId,
    customerId: bilal.id,
    placedAt: at('2026-03-02T00:00:00Z'),
    lines: [{ ...uneven(ticketTypeId), tickets: ['VALID', 'REFUNDED', 'CANCELLED'] }],
    refunds: [{ amountMinor: 1033, isOver: true }, { amountMinor: 1034 }],
  });
  const held = { eventId, customerId: bilal.id, placedAt: new Date(), status: 'HELD' } as const;
  const tickets = ['PENDING', 'PENDING'] as const;
  await anOrder(graph, { ...held, lines: [{ ...uneven(vip.ticketTypeId), tickets }] });
  await anOrder(graph, {
    ...held,
    status: 'CANCELLED',
    lines: [{ ...uneven(vip.ticketTypeId), tickets: ['CANCELLED'] }],
  });
  // One person with two tickets, at two checkpoints.
  const admission = { eventId, personId: amira.id, firstAt: at('2026-03-03T20:00:00Z') };
  const [one = '', other = ''] = [kept, blocked];
  await anAdmission(graph, { ...admission, ticketId: one, checkpointId });
  await anAdmission(graph, { ...admission, ticketId: other, checkpointId });
  const { checkpointId: inLounge } = lounge;
  await anAdmission(graph, { ...admission, ticketId: one, checkpointId: inLounge, state: 'OUT' });

  const { data } = await graph.as(organizer.token)(STATISTICS, { id: eventId });
  const asAdmin = await graph.as((await anAdmin(graph)).token)(STATISTICS, { id: eventId });

  expect(data.managedEvent.management.statistics).toEqual({
    capacity: 60,
    held: 2,
    sold: 3,
    refunded: 3,
    orderCount: 2,
    takings: eur(1033 + 1033 + 1033),
    refunds: eur(1034 + 1033 + 1034),
    admitted: 1,
    salesByDay: [
      { on: '2026-03-01', sold: 2, takings: eur(2066) },
      { on: '2026-03-02', sold: 1, takings: eur(1033) },
    ],
    salesByType: [
      {
        ticketType: { __typename: 'TicketType', id: ticketTypeId, name: 'Standard' },
        sold: 3,
        held: 0,
        takings: eur(3099),
        admitted: 2,
      },
      {
        ticketType: { __typename: 'TicketType', id: vip.ticketTypeId, name: 'VIP' },
        sold: 0,
        held: 2,
        takings: eur(0),
        admitted: 0,
      },
    ],
    attendance: [
      {
        checkpoint: { __typename: 'Checkpoint', id: checkpointId, name: 'Entrance' },
        admitted: 2,
        inside: 1,
      },
      {
        checkpoint: { __typename: 'Checkpoint', id: inLounge, name: 'Lounge' },
        admitted: 1,
        inside: 0,
      },
    ],
  });
  expect(asAdmin.data).toEqual(data);
});

test('ORG-04 T-38: another organizer’s event is NOT_FOUND, and an event shows its statistics to nobody else', async () => {
  const [organizer, customer] = [await anOrganizer(graph), await aCustomer(graph)];
  const { eventId } = await anEvent(graph);
  const document = `query ($id: ID!) { event(id: $id) { management { statistics { sold } } } }`;

  const answer = await graph.as(organizer.token)(STATISTICS, { id: eventId });
  const others = [
    await graph.as(organizer.token)(document, { id: eventId }),
    await graph.as(customer.token)(document, { id: eventId }),
    await graph.ask(document, { id: eventId }),
  ];

  expect(answer.code).toBe('NOT_FOUND');
  expect(others.map(({ data }) => data.event.management)).toEqual([null, null, null]);
});

test('ORG-04: the statistics of many events cost as many statements as those of one', async () => {
  const document = `query { organizerDashboard { nextEvents { management { statistics {
    capacity held sold refunded orderCount takings { amountMinor } refunds { amountMinor } admitted
    salesByDay { on } salesByType { ticketType { name } admitted } attendance { checkpoint { name } admitted inside }
  } } } } }`;
  const organizers = [await anOrganizer(graph), await anOrganizer(graph)];
  const [few, many] = organizers.map(({ id }) => ({ portal: 'organizer', profileId: id }) as const);
  await anEvent(graph, { organizerId: few?.profileId ?? '' });
  for (let made = 0; made < 5; made += 1)
    await anEvent(graph, { organizerId: many?.profileId ?? '' });
  await using ticketing = await loneTicketing(graph);

  const costs = [few, many].map(
    (who, at) => async () =>
      ticketing.during(async () => {
        const { data } = await ticketing.ask(document, {}, who);
        expect(data?.['organizerDashboard']).toMatchObject({ nextEvents: { length: at * 4 + 1 } });
      }),
  );

  const [one, five] = [await costs[0]?.(), await costs[1]?.()];
  // The dashboard's five; then tickets, figures, types, checkpoints, admitted by type, attendance.
  expect(one?.statements).toBe(11);
  expect(five?.statements).toBe(11);
});
