import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { anEvent } from '../kit/seed.ts';
import { deliverTo } from './deliver.ts';

test('what identity tells is kept by version: repeats and late arrivals change nothing', async () => {
  await using graph = await openGraph({ worker: false });
  await using ticketing = deliverTo(graph);
  const customerId = randomUUID();
  const told = (version: number, name: string) => ({
    customerId,
    version,
    name,
    photoUrl: null,
    bloodType: null,
    emergencyContact: null,
    labels: [`v${version}`],
    status: 'ACTIVE',
    dependents: [],
  });

  await ticketing.deliver('customer.updated', told(3, 'Third'));
  await ticketing.deliver('customer.registered', told(1, 'First'));
  await ticketing.deliver('customer.updated', told(2, 'Second'));

  const rows =
    await graph.sql`select version, name, labels from ticketing.p_attendees where customer_id = ${customerId}`;
  expect(rows).toEqual([{ version: 3, name: 'Third', labels: ['v3'] }]);
});

test('USH-03: an usher’s assignments are the newest list, whatever order the lists come in', async () => {
  await using graph = await openGraph({ worker: false });
  await using ticketing = deliverTo(graph);
  const usherId = randomUUID();
  const [one, two, three] = [randomUUID(), randomUUID(), randomUUID()];
  const told = (version: number, eventIds: string[]) => ({
    usherId,
    version,
    name: 'Jonas Weber',
    photoUrl: null,
    status: 'ACTIVE',
    eventIds,
  });

  await ticketing.deliver('usher.updated', told(1, [one, two]));
  await ticketing.deliver('usher.updated', told(3, [three]));
  await ticketing.deliver('usher.updated', told(2, [one, two, three]));

  const rows =
    await graph.sql`select event_id from ticketing.p_usher_events where usher_id = ${usherId}`;
  expect(rows).toEqual([{ event_id: three }]);
});

test('WEB-11: an event is found by the new name of its organizer, its venue and its city', async () => {
  await using graph = await openGraph({ worker: false });
  await using ticketing = deliverTo(graph);
  const { eventId, organizerId, venueId } = await anEvent(graph);
  const finds = async (filter: object) => {
    const answer = await graph.ask(
      'query ($filter: EventFilter) { events(filter: $filter) { edges { node { id } } } }',
      { filter },
    );
    return answer.data.events.edges.length === 1 && answer.data.events.edges[0].node.id === eventId;
  };

  await ticketing.deliver('organizer.updated', {
    organizerId,
    version: 1,
    name: 'Marigold Sessions',
    imageUrl: null,
    isVerified: true,
    status: 'ACTIVE',
  });
  await graph.sql`update ticketing.venues set name = 'Old Observatory', city = 'Sfax' where id = ${venueId}`;

  expect(await finds({ text: 'marigold' })).toBe(true);
  expect(await finds({ text: 'observ sfax' })).toBe(true);
  expect(await finds({ city: 'SFAX' })).toBe(true);
  expect(await finds({ city: 'Tunis' })).toBe(false);
});
