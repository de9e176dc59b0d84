import { anUsher } from '../kit/roles.ts';
import { bytesOf, photo } from '../files/pictures.ts';
import { here } from '../identity/send-file.ts';
import type { Graph } from '../kit/graph.ts';
import { anEvent, hoursFromNow } from '../kit/seed.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

/** What an administrator does from an empty hall to a published event, and back. */
export async function adminCatalogueSteps(graph: Graph, signed: Signed): Promise<void> {
  const { send, token } = signed;
  const ask = (name: string, input: object) => send(name, { input }, token);
  const venueId = await venueSteps(graph, signed);
  const { createCategory } = await ask('CreateCategory', { name: 'Fado', slug: 'fado' });
  const { id: categoryId } = createCategory.category;
  await ask('UpdateCategory', { categoryId, name: 'Fado nights' });
  await send('Categories', {}, token);
  const organizerId = await aDemoOrganizer(graph);

  const terms = { name: 'Floor', priceMinor: '30000', feeMinor: '1500', taxMinor: '5700' };
  const { createEvent } = await ask('CreateEvent', {
    organizerId,
    venueId,
    categoryId,
    name: 'Fado by the river',
    startsAt: hoursFromNow(200),
    endsAt: hoursFromNow(204),
    currency: 'TND',
    imageUploadId: await sendPicture(graph, signed, 'EVENT_IMAGE'),
    ticketTypes: [{ terms, capacity: 300 }],
  });
  const { id: eventId } = createEvent.event;
  await ticketSteps(eventId, signed);
  await promotionSteps(createEvent.event, signed);
  await checkpointSteps(eventId, signed);
  await ask('PublishEvent', { eventId });
  await ask('UpdateEvent', { eventId, version: 2, startsAt: hoursFromNow(-1) });
  await send('ManagedEvent', { id: eventId }, token);
  const filter = { status: 'PUBLISHED', text: 'fado' };
  await send('ManagedEvents', { filter, sort: 'STARTS_AT_DESC' }, token);
  await ask('SetScanning', { eventId, scanning: 'PAUSED' });
  await ask('CompleteEvent', { eventId });
  await ask('DeleteEvent', { eventId });
  await ask('DeleteVenue', { venueId });
  await ask('DeleteCategory', { categoryId });
}

async function venueSteps(graph: Graph, signed: Signed): Promise<string> {
  const { send, token } = signed;
  const hall = {
    name: 'Casa do Rio',
    address: '8 Rua do Cais',
    city: 'Porto',
    country: 'PT',
    capacity: 450,
    latitude: 41.14,
    longitude: -8.61,
    imageUploadId: await sendPicture(graph, signed, 'VENUE_IMAGE'),
  };
  const { createVenue } = await send('CreateVenue', { input: hall }, token);
  const { id: venueId } = createVenue.venue;
  await send('UpdateVenue', { input: { venueId, capacity: 500 } }, token);
  await send('Venues', { filter: { city: 'Porto' } }, token);
  return venueId;
}

async function ticketSteps(eventId: string, { send, token }: Signed): Promise<void> {
  const ask = (name: string, input: object) => send(name, { input }, token);
  const { createPool } = await ask('CreatePool', { eventId, name: 'Balcony', capacity: 20 });
  const { id: poolId } = createPool.pool;
  await ask('UpdatePool', { poolId, capacity: 24 });
  const terms = {
    name: 'Balcony',
    priceMinor: '45000',
    salesFrom: hoursFromNow(-1),
    salesUntil: hoursFromNow(190),
    validFrom: hoursFromNow(199),
    validUntil: hoursFromNow(205),
  };
  const { createTicketType } = await ask('CreateTicketType', { eventId, terms, poolIds: [poolId] });
  const { id: ticketTypeId } = createTicketType.ticketType;
  await ask('UpdateTicketType', { ticketTypeId, maxPerCustomer: 2 });
  await ask('DeleteTicketType', { ticketTypeId });
  await ask('DeletePool', { poolId });
}

type Made = {
  readonly id: string;
  readonly management: { readonly ticketTypes: { id: string }[] };
};

async function promotionSteps(event: Made, { send, token }: Signed): Promise<void> {
  const [floor] = event.management.ticketTypes;
  const code = { eventId: event.id, code: 'RIVER-26', usesMax: 40, ticketTypeIds: [floor?.id] };
  const { createPromotionCode } = await send('CreatePromotionCode', { input: code }, token);
  const { id: promotionCodeId } = createPromotionCode.promotionCode;
  await send('UpdatePromotionCode', { input: { promotionCodeId, usesMax: 60 } }, token);
}

async function checkpointSteps(eventId: string, { send, token }: Signed): Promise<void> {
  const ask = (name: string, input: object) => send(name, { input }, token);
  const { managedEvent } = await send('ManagedEvent', { id: eventId }, token);
  const ticketTypeIds = [managedEvent.management.ticketTypes[0].id];
  const lounge = { eventId, name: 'Lounge', ticketTypeIds, gates: ['North', 'South'] };
  const { createCheckpoint } = await ask('CreateCheckpoint', lounge);
  const { id: checkpointId } = createCheckpoint.checkpoint;
  await ask('UpdateCheckpoint', { checkpointId, reEntry: 'WITH_LEAVE', addGates: ['East'] });
  await ask('DeleteCheckpoint', { checkpointId });
}

/** What an organizer sees and does of its own events. */
export async function organizerCatalogueSteps(graph: Graph, signed: Signed): Promise<void> {
  const { send, token } = signed;
  const { myOrganizer } = await send('MyOrganizer', {}, token);
  const { eventId } = await anEvent(graph, { organizerId: myOrganizer.id });
  await send('ManagedEvents', { filter: {}, sort: 'STARTS_AT_ASC' }, token);
  await checkpointSteps(eventId, signed);
  await send('SetScanning', { input: { eventId, scanning: 'PAUSED' } }, token);
  await send('SetScanning', { input: { eventId, scanning: 'OPEN' } }, token);
}

/** What anybody looks around in. */
export async function publicCatalogueSteps(graph: Graph, send: Send): Promise<void> {
  await send('Categories');
  await send('Venues', { first: 5 });
  const [event] = await graph.sql`
    select organizer_id as id from ticketing.events where status = 'PUBLISHED' and ends_at > now() limit 1`;
  await send('PublicOrganizer', { id: event?.['id'] });
}

/** What the chief of the ushers does about the doors. */
export async function supervisorSteps(
  graph: Graph,
  { send, eventId }: { readonly send: Send; readonly eventId: string },
): Promise<void> {
  const { token } = await anUsher(graph, { eventId: eventId, isSupervisor: true });
  await graph.settle();
  await send('SetScanning', { input: { eventId, scanning: 'OPEN' } }, token);
}

async function sendPicture(
  graph: Graph,
  { send, token }: Signed,
  purpose: 'EVENT_IMAGE' | 'VENUE_IMAGE',
): Promise<string> {
  const body = await bytesOf(photo().jpeg());
  const input = { purpose, byteCount: body.length };
  const { requestPictureUpload } = await send('RequestPictureUpload', { input }, token);
  await fetch(here(graph, requestPictureUpload.url), { method: 'PUT', body });
  return requestPictureUpload.uploadId;
}

async function aDemoOrganizer({ sql }: Graph): Promise<string> {
  const [row] = await sql<[{ id: string }]>`
    select organizer_id as id from ticketing.p_organizers where status = 'ACTIVE' limit 1`;
  return row.id;
}
