import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin } from '../kit/roles.ts';
import { hoursFromNow } from '../kit/seed.ts';
import { aPlace, eventInput, refusal, standard, type Place } from './event-input.ts';
import { aKnownOrganizer } from './known-organizer.ts';
import { MANAGED_EVENT } from './management-documents.ts';
import { manageAs, recordedOf, toldOfEvent, type Manage } from './manage-as.ts';

let graph: Graph;
let manage: Manage;
let token: string;
let place: Place;

beforeAll(async () => {
  graph = await openGraph({ worker: false });
  ({ token } = await anAdmin(graph));
  manage = manageAs(graph, token);
  place = await aPlace(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const newEvent = (wishes: object = {}) => eventInput(place, wishes);

const countEvents = async () =>
  (await graph.sql`select count(*)::int as n from ticketing.events`)[0]?.['n'];

test('ADM-08: an event is made with types, shared and own places, a checkpoint and a gate, all in one', async () => {
  const terms = { name: 'Balcony', priceMinor: '40000', feeMinor: '500', taxMinor: '7600' };
  const refundUntil = hoursFromNow(12);
  const input = newEvent({
    description: 'By the water.\nDoors at eight.',
    isFeatured: true,
    areTransfersAllowed: false,
    refundUntil,
    sharedPools: [{ name: 'Hall', capacity: 300 }],
    ticketTypes: [
      { terms: { ...terms, position: 2, maxPerCustomer: 4 }, capacity: 40, sharedPools: ['Hall'] },
      {
        terms: { name: 'Floor', priceMinor: '0', position: 1, isHidden: true },
        sharedPools: ['Hall'],
      },
    ],
  });

  const { data } = await manage('createEvent', input);

  const { event } = data.createEvent;
  expect(event).toMatchObject({
    name: 'Harbour Night',
    description: 'By the water.\nDoors at eight.',
    status: 'DRAFT',
    featured: true,
    organizer: { id: place.organizerId },
    venue: { id: place.venueId },
    category: { id: place.categoryId },
    management: {
      version: 1,
      scanning: 'OPEN',
      areTransfersAllowed: false,
      isUnpaidAdmitted: false,
      refundUntil: refundUntil.toISOString(),
      ticketTypes: [
        { name: 'Floor', isHidden: true, price: { amountMinor: '0', currency: 'TND' } },
        { name: 'Balcony', available: 40, maxPerCustomer: 4, fee: { amountMinor: '500' } },
      ],
      pools: [
        { name: 'Balcony', capacity: 40, free: 40, ticketTypes: [{ name: 'Balcony' }] },
        { name: 'Hall', capacity: 300, ticketTypes: [{ name: 'Floor' }, { name: 'Balcony' }] },
      ],
      checkpoints: [{ name: 'Entrance', ticketTypeIds: null, gates: [{ name: 'Gate 1' }] }],
    },
  });
  expect(await graph.as(token)(MANAGED_EVENT, { id: event.id })).toMatchObject({
    data: { managedEvent: event },
  });
  expect(await recordedOf(graph, event.id)).toMatchObject([
    { verb: 'event.create', after: { name: 'Harbour Night', ticketTypes: ['Balcony', 'Floor'] } },
  ]);
  expect(await toldOfEvent(graph, event.id)).toEqual([]);
});

test('ADM-08: what cannot be an event makes none', async () => {
  const before = await countEvents();
  const suspended = await aKnownOrganizer(graph, 'SUSPENDED');
  const terms = standard.terms;
  const wrong: readonly (readonly [object, string])[] = [
    [{ organizerId: randomUUID() }, 'NOT_FOUND'],
    [{ organizerId: 'nonsense' }, 'NOT_FOUND'],
    [{ organizerId: suspended }, 'CONFLICT'],
    [{ venueId: randomUUID() }, 'NOT_FOUND'],
    [{ categoryId: randomUUID() }, 'NOT_FOUND'],
    [{ name: ' ' }, 'BAD_USER_INPUT input.name'],
    [{ description: 'x'.repeat(10_001) }, 'BAD_USER_INPUT input.description'],
    [{ endsAt: newEvent().startsAt }, 'BAD_USER_INPUT input.endsAt'],
    [{ currency: 'XYZ' }, 'BAD_USER_INPUT input.currency'],
    [{ currency: 'eur' }, 'BAD_USER_INPUT input.currency'],
    [{ imageUploadId: randomUUID() }, 'BAD_USER_INPUT input.imageUploadId'],
    [{ ticketTypes: [{ terms }] }, 'BAD_USER_INPUT input.ticketTypes.0.capacity'],
    [
      { ticketTypes: [{ terms, sharedPools: ['Hall'] }] },
      'BAD_USER_INPUT input.ticketTypes.0.sharedPools',
    ],
    [
      { ticketTypes: [{ ...standard, capacity: -1 }] },
      'BAD_USER_INPUT input.ticketTypes.0.capacity',
    ],
    [
      { ticketTypes: [standard, { ...standard, terms: { ...terms, priceMinor: '-1' } }] },
      'BAD_USER_INPUT input.ticketTypes.1.terms.priceMinor',
    ],
    [
      { ticketTypes: [{ ...standard, terms: { ...terms, taxMinor: '100000000001' } }] },
      'BAD_USER_INPUT input.ticketTypes.0.terms.taxMinor',
    ],
    [
      { ticketTypes: [{ ...standard, terms: { ...terms, maxPerCustomer: 0 } }] },
      'BAD_USER_INPUT input.ticketTypes.0.terms.maxPerCustomer',
    ],
    [
      {
        ticketTypes: [
          {
            ...standard,
            terms: { ...terms, salesFrom: hoursFromNow(2), salesUntil: hoursFromNow(1) },
          },
        ],
      },
      'BAD_USER_INPUT input.ticketTypes.0.terms.salesUntil',
    ],
    [
      { ticketTypes: Array.from({ length: 51 }, () => standard) },
      'BAD_USER_INPUT input.ticketTypes',
    ],
    [
      {
        sharedPools: [
          { name: 'Hall', capacity: 1 },
          { name: 'Hall ', capacity: 1 },
        ],
      },
      'BAD_USER_INPUT input.sharedPools.1.name',
    ],
  ];

  const told = [];
  for (const [wishes, expected] of wrong)
    told.push([expected, refusal(await manage('createEvent', newEvent(wishes)))]);

  expect(told.filter(([expected, got]) => expected !== got)).toEqual([]);
  expect(await countEvents()).toBe(before);
});
