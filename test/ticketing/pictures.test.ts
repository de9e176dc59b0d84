import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stored } from '../files/files-of.ts';
import { here } from '../identity/send-file.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { anEvent } from '../kit/seed.ts';
import { manageAs, type Manage } from './manage-as.ts';
import { requestPicture, sendPicture } from './send-picture.ts';

let graph: Graph;
let admin: Person;
let manage: Manage;

beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
  manage = manageAs(graph, admin.token);
});
afterAll(() => graph[Symbol.asyncDispose]());

const eventPicture = (bytes?: Uint8Array<ArrayBuffer>) =>
  sendPicture(graph, admin.token, { purpose: 'EVENT_IMAGE', ...(bytes && { bytes }) });
const statusOf = async (link: string) => (await fetch(here(graph, link))).status;
const pictures = async () =>
  (await stored(graph.filesDir)).filter((name) => name.endsWith('.webp')).length;

test('ADM-09: an event shows the picture that was sent for it; another one takes its place, and null takes it away', async () => {
  const { eventId } = await anEvent(graph);
  const show = async (imageUploadId: string | null) =>
    (await manage('updateEvent', { eventId, imageUploadId })).data.updateEvent.event.imageUrl;

  const first = await show(await eventPicture());
  expect(await statusOf(first)).toBe(200);
  const second = await show(await eventPicture());
  await graph.settle();
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
  expect(
    (await graph.ask('query ($id: ID!) { event(id: $id) { imageUrl } }', { id: eventId })).data,
  ).toEqual({
    event: { imageUrl: second },
  });
  expect(await show(null)).toBeNull();
  await graph.settle();
  expect(await statusOf(second)).toBe(404);
});

test('ADM-08 ADM-10 ADM-35: pictures of new events and venues; they go with what they show', async () => {
  const { organizerId, venueId, categoryId } = await anEvent(graph);
  await graph.sql`
    insert into ticketing.p_organizers (organizer_id, version, name, status) values (${organizerId}, 1, 'Quay', 'ACTIVE')`;
  const venueUpload = await sendPicture(graph, admin.token, { purpose: 'VENUE_IMAGE' });
  const place = { name: 'La Halle', address: 'Quai 3', city: 'Lyon', country: 'FR', capacity: 9 };
  const made = await manage('createVenue', { ...place, imageUploadId: venueUpload });
  const { venue } = made.data.createVenue;
  const event = await manage('createEvent', {
    organizerId,
    venueId,
    categoryId,
    name: 'Quay Night',
    startsAt: '2090-01-01T20:00:00Z',
    endsAt: '2090-01-01T23:00:00Z',
    currency: 'EUR',
    imageUploadId: await eventPicture(),
  });
  const { id: eventId, imageUrl } = event.data.createEvent.event;
  expect([await statusOf(venue.imageUrl), await statusOf(imageUrl)]).toEqual([200, 200]);

  await manage('deleteVenue', { venueId: venue.id });
  await manage('deleteEvent', { eventId });
  await graph.settle();

  expect([await statusOf(venue.imageUrl), await statusOf(imageUrl)]).toEqual([404, 404]);
});

test('ADM-35: what is no picture, is of another purpose or of somebody else, was used or never sent, cannot be shown', async () => {
  const { eventId, venueId } = await anEvent(graph);
  const { token: other } = await anAdmin(graph);
  const used = await eventPicture();
  await manage('updateEvent', { eventId, imageUploadId: used });
  const unsent = await requestPicture(graph, admin.token, { purpose: 'EVENT_IMAGE' });
  const uploads = [
    used,
    await eventPicture(new TextEncoder().encode('no picture')),
    await sendPicture(graph, admin.token, { purpose: 'VENUE_IMAGE' }),
    await sendPicture(graph, other, { purpose: 'EVENT_IMAGE' }),
    unsent.data.requestPictureUpload.uploadId,
    randomUUID(),
    'nonsense',
  ];

  for (const imageUploadId of uploads) {
    const answer = await manage('updateEvent', { eventId, name: 'Other', imageUploadId });
    expect([imageUploadId, answer.code]).toEqual([imageUploadId, 'BAD_USER_INPUT']);
  }
  const asVenue = await manage('updateVenue', { venueId, imageUploadId: await eventPicture() });
  expect(asVenue.code).toBe('BAD_USER_INPUT');
  const [row] = await graph.sql`select name, version from ticketing.events where id = ${eventId}`;
  expect(row).toEqual({ name: 'Harbour Night', version: 2 });
});

/** Five events that show one upload at the same moment, whose picture is made already. */
async function showFiveTimes() {
  const events = await Promise.all(Array.from({ length: 5 }, () => anEvent(graph)));
  const imageUploadId = await eventPicture();
  // The first try fails after its picture was made: the event is not there.
  await manage('updateEvent', { eventId: randomUUID(), imageUploadId });
  const answers = await Promise.all(
    events.map(({ eventId }) => manage('updateEvent', { eventId, imageUploadId })),
  );
  return answers.map(({ code }) => code ?? 'shown').toSorted();
}

test('ADM-09: one upload used five times at the same moment is used once', async () => {
  const before = await pictures();
  const once = [...Array.from({ length: 4 }, () => 'BAD_USER_INPUT'), 'shown'];
  expect(await showFiveTimes()).toEqual(once);
  expect(await pictures()).toBe(before + 1);
});

test('ADM-09, the control: an upload whose use is not kept is used five times', async () => {
  await graph.sql.unsafe(`
    create function public.forget() returns trigger language plpgsql as
      $$ begin new.used_at = null; return new; end $$;
    create trigger forget before update on ticketing.uploads for each row execute function public.forget();`);
  expect(await showFiveTimes()).toEqual(Array.from({ length: 5 }, () => 'shown'));
  await graph.sql.unsafe('drop function public.forget cascade');
});

test('T-38 ADM-08: each portal sends its own kinds of pictures, so many in an hour', async () => {
  const organizer = await anOrganizer(graph);
  const support = await anAdmin(graph, { role: 'Support' });
  const customer = await aCustomer(graph);
  const purposes = ['EVENT_IMAGE', 'VENUE_IMAGE', 'INCIDENT_PHOTO'] as const;
  const codesOf = async ({ token }: Person) => {
    const answers = await Promise.all(
      purposes.map((purpose) => requestPicture(graph, token, { purpose })),
    );
    return answers.map(({ code }) => code ?? 'yes');
  };

  expect(await codesOf(admin)).toEqual(['yes', 'yes', 'FORBIDDEN']);
  expect(await codesOf(organizer)).toEqual(['yes', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await codesOf(support)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await codesOf(customer)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  const tooLarge = { purpose: 'EVENT_IMAGE', byteCount: 5 * 1024 * 1024 + 1 } as const;
  const empty = { purpose: 'EVENT_IMAGE', byteCount: 0 } as const;
  for (const wish of [tooLarge, empty])
    expect((await requestPicture(graph, organizer.token, wish)).code).toBe('BAD_USER_INPUT');

  const more = await Promise.all(
    Array.from({ length: 40 }, () =>
      requestPicture(graph, organizer.token, { purpose: 'EVENT_IMAGE' }),
    ),
  );
  const refused = more.filter(({ code }) => code === 'RATE_LIMITED');
  expect(refused).toHaveLength(11);
  const wait = Number(refused[0]?.errors?.[0]?.extensions['retryAfter']);
  expect(wait).toBeGreaterThan(3500);
  expect(wait).toBeLessThanOrEqual(3600);
});

test('ADM-09: what nobody used is gone after its hour, what is shown stays', async () => {
  const { eventId } = await anEvent(graph);
  const shown = await manage('updateEvent', { eventId, imageUploadId: await eventPicture() });
  const { imageUrl } = shown.data.updateEvent.event;
  await eventPicture();
  await manage('updateEvent', { eventId: randomUUID(), imageUploadId: await eventPicture() });
  await graph.sql`update ticketing.uploads set expires_at = now() - interval '61 minutes'`;
  await graph.sql`select ticketing_jobs.add_job('forgetUploads'::text, '{}'::json)`;
  await graph.settle();

  expect(await graph.sql`select id from ticketing.uploads`).toEqual([]);
  expect(await statusOf(imageUrl)).toBe(200);
  expect((await stored(graph.filesDir)).filter((name) => name.includes('uploads'))).toEqual([]);
});
