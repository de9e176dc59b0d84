import { waitFor } from '@gatehouse/kit-events/wait-for';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anUsher } from '../kit/roles.ts';
import { aCheckpoint, anEvent, anUnpaidTicket, aPaidTicket, codesOf } from '../kit/seed.ts';
import { scanner } from './scanner.ts';
import { askShipped } from './shipped.ts';

test('USH-02 USH-19: the usher sees the event of the session with its gates; people are counted once', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph, { eventName: 'Harbour Night', gates: 2 });
  const inner = await aCheckpoint(graph, { eventId: event.eventId });
  const usher = await anUsher(graph, event);
  await graph.settle();
  const tickets = [await aPaidTicket(graph, event), await aPaidTicket(graph, event)];
  await anUnpaidTicket(graph, event);
  const [one = ''] = await codesOf(
    graph,
    tickets.map(({ ticketId }) => ticketId),
  );
  const scan = scanner(graph, usher.token);
  await scan(one, { gateId: event.gateId });
  await scan(one, { gateId: inner.gateIds[0] });
  await scan(one, { gateId: event.gateId });

  const { data } = await askShipped(graph, 'GateEvent', { token: usher.token });

  expect(data.gateEvent).toMatchObject({
    id: event.eventId,
    name: 'Harbour Night',
    status: 'PUBLISHED',
    scanning: 'OPEN',
    sold: 2,
    admitted: 1,
    inside: 1,
  });
  const counted = data.gateEvent.checkpoints.map(
    ({ id, admitted, gates }: { id: string; admitted: number; gates: object[] }) => [
      id,
      admitted,
      gates.length,
    ],
  );
  expect(counted).toHaveLength(2);
  expect(counted).toContainEqual([event.checkpointId, 1, 2]);
  expect(counted).toContainEqual([inner.checkpointId, 1, 1]);
});

test('USH-03: an usher whose assignment has ended is FORBIDDEN', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph);
  const usher = await anUsher(graph, event);
  await graph.settle();
  await graph.sql`delete from ticketing.p_usher_events`;

  const answer = await askShipped(graph, 'GateEvent', { token: usher.token });

  expect(answer.code).toBe('FORBIDDEN');
});

test('USH-19: people are counted once a second for everybody who asks, and the figures say when', async () => {
  await using graph = await openGraph();
  const event = await anEvent(graph);
  const ushers = [await anUsher(graph, event), await anUsher(graph, event)];
  await graph.settle();
  const poll = async ({ token }: { token: string }) =>
    (await askShipped(graph, 'GateEvent', { token })).data.gateEvent;
  const startMs = performance.now();

  const counts = new Set<string>();
  for (let polls = 0; polls < 10; polls += 1)
    for (const { asOf } of await Promise.all(ushers.map(poll))) counts.add(asOf);
  const seconds = Math.ceil((performance.now() - startMs) / 1000);
  await aPaidTicket(graph, event);
  const isCounted = async () =>
    (await Promise.all(ushers.map(poll))).every(({ sold }) => sold === 1) ? true : undefined;

  expect(counts.size).toBeLessThanOrEqual(seconds);
  expect(await waitFor(isCounted, { timeoutMs: 5000 })).toBe(true);
});
