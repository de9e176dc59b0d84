import { randomUUID } from 'node:crypto';
import { completeOverEvents } from '@gatehouse/ticketing/domain/events/complete-over-events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, anOrganizer } from '../kit/roles.ts';
import { anEvent, aPaidTicket, hoursFromNow } from '../kit/seed.ts';
import { deliverTo } from './deliver.ts';
import { aPlace, eventInput, refusal, standard, type Place } from './event-input.ts';
import { manageAs, recordedOf, toldOfEvent, type Manage } from './manage-as.ts';

let graph: Graph;
let manage: Manage;
let place: Place;

beforeAll(async () => {
  graph = await openGraph({ worker: false });
  manage = manageAs(graph, (await anAdmin(graph)).token);
  place = await aPlace(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const newEvent = (wishes: object = {}) => eventInput(place, wishes);

test('ADM-09: a draft is published once, with a future and something to sell; others are told for the first time', async () => {
  const create = async (wishes: object): Promise<string> =>
    (await manage('createEvent', newEvent(wishes))).data.createEvent.event.id;
  const eventId = await create({ ticketTypes: [standard] });
  const empty = await create({});
  const past = { startsAt: hoursFromNow(-5), endsAt: hoursFromNow(-1), ticketTypes: [standard] };

  const refused = [empty, await create(past), randomUUID()];
  for (const [at, id] of refused.entries())
    expect((await manage('publishEvent', { eventId: id })).code).toBe(
      at === 2 ? 'NOT_FOUND' : 'CONFLICT',
    );
  const answers = await Promise.all([1, 2, 3].map(() => manage('publishEvent', { eventId })));

  expect(answers.map(({ code }) => code ?? 'public').toSorted()).toEqual([
    'CONFLICT',
    'CONFLICT',
    'public',
  ]);
  const { data } = await graph.ask('query ($id: ID!) { event(id: $id) { status } }', {
    id: eventId,
  });
  expect(data.event.status).toBe('PUBLISHED');
  expect(await toldOfEvent(graph, eventId)).toEqual(['event.published 2 PUBLISHED Harbour Night']);
  expect((await recordedOf(graph, eventId)).map(({ verb }) => verb)).toEqual([
    'event.create',
    'event.publish',
  ]);
});

test('ADM-09: a change raises the version, is on record, and is told where the public sees it; what changes nothing leaves no trace', async () => {
  const { eventId } = await anEvent(graph);
  const update = (input: object) => manage('updateEvent', { eventId, ...input });

  const { data } = await update({ name: 'Quay Night', version: 1 });
  await update({ description: 'Late.', isFeatured: true });
  await update({ name: 'Quay Night' });
  const startsAt = hoursFromNow(2);
  await update({ startsAt, endsAt: hoursFromNow(6), refundUntil: startsAt });
  const last = await update({ refundUntil: null });

  expect(data.updateEvent.event).toMatchObject({ name: 'Quay Night', management: { version: 2 } });
  expect(last.data.updateEvent.event).toMatchObject({
    startsAt: startsAt.toISOString(),
    featured: true,
    management: { version: 5, refundUntil: null },
  });
  expect(await toldOfEvent(graph, eventId)).toEqual([
    'event.updated 2 PUBLISHED Quay Night',
    'event.updated 4 PUBLISHED Quay Night',
  ]);
  const records = await recordedOf(graph, eventId);
  expect(records).toHaveLength(4);
  expect(records.slice(0, 2)).toEqual([
    { verb: 'event.update', before: { name: 'Harbour Night' }, after: { name: 'Quay Night' } },
    {
      verb: 'event.update',
      before: { description: '', featured: false },
      after: { description: 'Late.', featured: true },
    },
  ]);
});

test('ADM-09: of changes against one version the first is made and the others are CONFLICT', async () => {
  const { eventId } = await anEvent(graph);

  const answers = await Promise.all(
    ['A', 'B', 'C', 'D'].map((name) => manage('updateEvent', { eventId, version: 1, name })),
  );

  expect(answers.map(({ code }) => code ?? 'made').toSorted()).toEqual([
    'CONFLICT',
    'CONFLICT',
    'CONFLICT',
    'made',
  ]);
});

test('ADM-09, the control: with no version to compare, the same changes are all made', async () => {
  const { eventId } = await anEvent(graph);

  const answers = await Promise.all(
    ['A', 'B', 'C', 'D'].map((name) => manage('updateEvent', { eventId, name })),
  );

  expect(answers.filter(({ code }) => code !== undefined)).toEqual([]);
});

test('ADM-09: an event refuses what it cannot become, and stays as it was', async () => {
  const open = await anEvent(graph);
  const over = await anEvent(graph, { status: 'COMPLETED' });
  const off = await anEvent(graph, { status: 'CANCELLED' });
  const wrong: readonly (readonly [string, object, string])[] = [
    [randomUUID(), { name: 'X' }, 'NOT_FOUND'],
    ['nonsense', { name: 'X' }, 'NOT_FOUND'],
    [open.eventId, { name: null }, 'BAD_USER_INPUT input.name'],
    [open.eventId, { endsAt: hoursFromNow(0.5) }, 'BAD_USER_INPUT input.endsAt'],
    [open.eventId, { startsAt: hoursFromNow(900) }, 'BAD_USER_INPUT input.endsAt'],
    [open.eventId, { venueId: randomUUID() }, 'NOT_FOUND'],
    [open.eventId, { categoryId: randomUUID() }, 'NOT_FOUND'],
    [open.eventId, { organizerId: randomUUID() }, 'NOT_FOUND'],
    [over.eventId, { startsAt: hoursFromNow(2) }, 'CONFLICT'],
    [off.eventId, { name: 'X' }, 'CONFLICT'],
  ];

  for (const [eventId, change, expected] of wrong) {
    const answer = await manage('updateEvent', { eventId, ...change });
    expect([eventId, change, refusal(answer)]).toEqual([eventId, change, expected]);
  }

  const ids = [open.eventId, over.eventId, off.eventId];
  const rows = await graph.sql`select version from ticketing.events where id in ${graph.sql(ids)}`;
  expect(rows.map(({ version }) => version)).toEqual([1, 1, 1]);
});

test('ADM-09: the organizer of an event changes only as long as nothing was booked', async () => {
  const free = await anEvent(graph);
  const booked = await anEvent(graph);
  await aPaidTicket(graph, booked);
  const { organizerId } = place;

  const moved = await manage('updateEvent', { eventId: free.eventId, organizerId });
  const kept = await manage('updateEvent', { eventId: booked.eventId, organizerId });

  expect(moved.data.updateEvent.event.organizer.id).toBe(organizerId);
  expect(kept.code).toBe('CONFLICT');
});

test('ADM-09: an event is completed once it has begun, by hand or twelve hours after its end', async () => {
  const soon = await anEvent(graph);
  const running = await anEvent(graph, { startsAt: hoursFromNow(-1) });
  const past = { startsAt: hoursFromNow(-20), endsAt: hoursFromNow(-13) };
  const over = await anEvent(graph, past);
  const late = await anEvent(graph, { ...past, endsAt: hoursFromNow(-11) });

  const early = await manage('completeEvent', { eventId: soon.eventId });
  const { data } = await manage('completeEvent', { eventId: running.eventId });
  const again = await manage('completeEvent', { eventId: running.eventId });

  expect([early.code, again.code]).toEqual(['CONFLICT', 'CONFLICT']);
  expect((await manage('completeEvent', { eventId: randomUUID() })).code).toBe('NOT_FOUND');
  expect(data.completeEvent.event).toMatchObject({
    status: 'COMPLETED',
    management: { version: 2 },
  });
  expect(await toldOfEvent(graph, running.eventId)).toEqual([
    'event.updated 2 COMPLETED Harbour Night',
  ]);

  await using ticketing = deliverTo(graph);
  await Promise.all([1, 2].map(() => completeOverEvents(ticketing.db, new Date())));
  const ids = [over.eventId, late.eventId];
  const rows =
    await graph.sql`select status, version from ticketing.events where id in ${graph.sql(ids)} order by id`;
  expect(rows).toEqual([
    { status: 'COMPLETED', version: 2 },
    { status: 'PUBLISHED', version: 1 },
  ]);
  expect(await toldOfEvent(graph, over.eventId)).toEqual([
    'event.updated 2 COMPLETED Harbour Night',
  ]);
  expect(await recordedOf(graph, over.eventId)).toMatchObject([{ verb: 'event.complete' }]);
});

test('T-38 T-39: only administrators change events; an organizer may not even change its own', async () => {
  const { id: organizerId, token: own } = await anOrganizer(graph);
  const { token: support } = await anAdmin(graph, { role: 'Support' });
  const { eventId } = await anEvent(graph, { organizerId });

  for (const somebody of [own, support])
    for (const [name, input] of [
      ['updateEvent', { eventId, name: 'Mine' }],
      ['deleteEvent', { eventId }],
      ['completeEvent', { eventId }],
      ['createEvent', newEvent()],
    ] as const)
      expect((await manageAs(graph, somebody)(name, input)).code).toBe('FORBIDDEN');
});
