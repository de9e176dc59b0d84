import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, type Person } from '../kit/roles.ts';
import { aCategory, aVenue, hoursFromNow } from '../kit/seed.ts';
import {
  anEditRequest,
  anOwnEvent,
  editRequestsOf,
  eventRow,
  toldOfId,
} from './edit-request-kit.ts';
import { shippedText } from './shipped-text.ts';

let graph: Graph;
let admin: Person;
let ask: ReturnType<typeof editRequestsOf>;
beforeAll(async () => {
  graph = await openGraph({ worker: false });
  admin = await anAdmin(graph);
  ask = editRequestsOf(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const LIST = shippedText('admin', 'EditRequests');
const OWN_LIST = shippedText('organizer', 'EditRequests');
const ONE = shippedText('organizer', 'EditRequest');

const staleness = `query ($id: ID!) { editRequest(id: $id) { status isStale decisionReason } }`;
const look = async ({ token }: Person, id: string) =>
  (await graph.as(token)(staleness, { id })).data?.editRequest;

test('T-33 ORG-05 ADM-36: a request shows what would change, and the event stays as it is until it is approved', async () => {
  const event = await anOwnEvent(graph, { description: 'By the water.' });
  const { eventId, organizer } = event;
  const before = await eventRow(graph, eventId);
  const { venueId } = await aVenue(graph);
  const { categoryId } = await aCategory(graph, 'Festivals');
  const [startsAt, endsAt, refundUntil] = [48, 52, 24].map((hours) => hoursFromNow(hours));
  const wanted = { name: ' Harbour Morning ', description: '', venueId, categoryId };
  const times = { startsAt, endsAt, refundUntil };

  const input = { eventId, baseVersion: 1, ...wanted, ...times, note: 'The hall is\nbeing built.' };
  const { data } = await ask.submit(organizer, input);
  const asked = data.submitEditRequest.editRequest;
  const meanwhile = await eventRow(graph, eventId);
  const seen = await graph.as(admin.token)(LIST, { filter: { eventId } });
  const approved = await ask.approve(admin, { editRequestId: asked.id });

  expect(asked).toMatchObject({ status: 'OPEN', isStale: false, baseVersion: 1, note: input.note });
  expect(asked.changes).toEqual([
    { field: 'NAME', from: 'Harbour Night', to: 'Harbour Morning' },
    { field: 'DESCRIPTION', from: 'By the water.', to: '' },
    { field: 'VENUE', from: event.venueId, to: venueId },
    { field: 'CATEGORY', from: event.categoryId, to: categoryId },
    { field: 'STARTS_AT', from: before?.['starts_at'].toISOString(), to: startsAt?.toISOString() },
    { field: 'ENDS_AT', from: before?.['ends_at'].toISOString(), to: endsAt?.toISOString() },
    { field: 'REFUND_UNTIL', from: null, to: refundUntil?.toISOString() },
  ]);
  expect(meanwhile).toEqual(before);
  expect(seen.data.editRequests.edges[0].node).toMatchObject({ id: asked.id, isStale: false });
  expect(approved.data.approveEditRequest.editRequest).toMatchObject({
    status: 'APPROVED',
    event: { name: 'Harbour Morning', venue: { id: venueId }, management: { version: 2 } },
  });
  expect(await eventRow(graph, eventId)).toEqual({
    name: 'Harbour Morning',
    description: '',
    venue_id: venueId,
    category_id: categoryId,
    starts_at: startsAt,
    ends_at: endsAt,
    refund_until: refundUntil,
    status: 'PUBLISHED',
    version: 2,
  });
});

test('ADM-36: an approval is told of and put on record; of a draft nothing was ever told', async () => {
  const [shown, draft] = [await anOwnEvent(graph), await anOwnEvent(graph, { status: 'DRAFT' })];
  const ids = [await anEditRequest(graph, shown), await anEditRequest(graph, draft)];

  for (const editRequestId of ids)
    expect((await ask.approve(admin, { editRequestId })).errors).toBeUndefined();

  const told = await toldOfId(graph, shown.eventId);
  expect(told.map(({ name }) => name)).toEqual(['event.updated']);
  expect(told[0]?.payload).toMatchObject({ version: 2, name: 'Harbour Morning' });
  expect(await toldOfId(graph, draft.eventId)).toEqual([]);
  const [record] = await toldOfId(graph, ids[0] ?? '');
  expect(record?.payload).toMatchObject({
    verb: 'edit_request.approve',
    entityType: 'EditRequest',
    accountId: admin.accountId,
  });
  const fields = [record?.payload['before'], record?.payload['after']];
  expect(fields.map((text) => JSON.parse(String(text)))).toEqual([
    { version: 1, name: 'Harbour Night' },
    { eventId: shown.eventId, version: 2, name: 'Harbour Morning' },
  ]);
});

test('T-33 ADM-36: a request against an older version is refused and changes nothing; so is one against a version not seen yet', async () => {
  const event = await anOwnEvent(graph);
  const { eventId, organizer } = event;
  const editRequestId = await anEditRequest(graph, event);
  await graph.sql`update ticketing.events set version = 2, featured = true where id = ${eventId}`;
  const before = await eventRow(graph, eventId);

  const approved = await ask.approve(admin, { editRequestId });
  const stale = await look(organizer, editRequestId);
  const withdrawn = await ask.withdraw(organizer, { editRequestId });
  const wanted = { eventId, name: 'Harbour Noon' };
  const answers = [
    await ask.submit(organizer, { ...wanted, baseVersion: 1 }),
    await ask.submit(organizer, { ...wanted, baseVersion: 3 }),
    await ask.submit(organizer, { ...wanted, baseVersion: 2 }),
  ];

  expect(approved.code).toBe('CONFLICT');
  expect(stale).toEqual({ status: 'OPEN', isStale: true, decisionReason: null });
  expect(withdrawn.data.withdrawEditRequest.editRequest).toMatchObject({
    status: 'WITHDRAWN',
    isStale: false,
  });
  expect(answers.map(({ code }) => code)).toEqual(['CONFLICT', 'CONFLICT', undefined]);
  expect(await eventRow(graph, eventId)).toEqual(before);
});

test('T-33 ADM-36: a rejection carries its reason, leaves the event alone and is the last word', async () => {
  const event = await anOwnEvent(graph);
  const { eventId, organizer } = event;
  const before = await eventRow(graph, eventId);
  const editRequestId = await anEditRequest(graph, event);

  const unreasoned = await ask.reject(admin, { editRequestId, reason: ' \n ' });
  const reason = 'The name is taken.';
  const rejected = await ask.reject(admin, { editRequestId, reason });
  const late = [
    await ask.reject(admin, { editRequestId, reason: 'Again.' }),
    await ask.approve(admin, { editRequestId }),
    await ask.withdraw(organizer, { editRequestId }),
  ];

  expect(unreasoned.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.reason',
  });
  expect(rejected.data.rejectEditRequest.editRequest).toMatchObject({ decisionReason: reason });
  expect(late.map(({ code }) => code)).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
  expect(await look(organizer, editRequestId)).toEqual({
    status: 'REJECTED',
    isStale: false,
    decisionReason: reason,
  });
  expect(await eventRow(graph, eventId)).toEqual(before);
  const [record] = await toldOfId(graph, editRequestId);
  expect(record?.payload).toMatchObject({ verb: 'edit_request.reject' });
  expect(String(record?.payload['after'])).toContain(reason);
});

test('ORG-05 T-38: another organizer’s event and request are NOT_FOUND, as is what does not exist', async () => {
  const event = await anOwnEvent(graph);
  const { eventId } = event;
  const editRequestId = await anEditRequest(graph, event);
  const stranger = await anOrganizer(graph);
  const wanted = { baseVersion: 1, name: 'Mine now' };

  const ids = [eventId, randomUUID(), 'nonsense'];
  const submitted = ids.map((id) => ask.submit(stranger, { ...wanted, eventId: id }));
  const requests = [editRequestId, randomUUID(), 'nonsense'];
  const touched = requests.flatMap((id) => [
    ask.withdraw(stranger, { editRequestId: id }),
    graph.as(stranger.token)(ONE, { id }),
  ]);
  const unknown = requests
    .slice(1)
    .flatMap((id) => [
      ask.approve(admin, { editRequestId: id }),
      ask.reject(admin, { editRequestId: id, reason: 'No.' }),
    ]);
  const answers = await Promise.all([...submitted, ...touched, ...unknown]);
  const listed = await graph.as(stranger.token)(OWN_LIST, { filter: { eventId } });
  const support = await anAdmin(graph, { role: 'Support' });
  const customer = await aCustomer(graph);
  const refused = [
    await ask.approve(support, { editRequestId }),
    await ask.reject(support, { editRequestId, reason: 'No.' }),
    await ask.submit(customer, { ...wanted, eventId }),
  ];

  expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'NOT_FOUND'));
  expect(listed.data.editRequests.edges).toEqual([]);
  expect(refused.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  expect(await look(event.organizer, editRequestId)).toMatchObject({ status: 'OPEN' });
});

test('ORG-05: what an event could not be is BAD_USER_INPUT, and what would change nothing too; a place that does not exist is NOT_FOUND', async () => {
  const startsAt = hoursFromNow(10);
  const event = await anOwnEvent(graph, { startsAt, endsAt: hoursFromNow(14) });
  const { eventId, organizer } = event;
  const refusals: readonly (readonly [object, string])[] = [
    [{}, 'input'],
    [{ name: 'Harbour Night' }, 'input'],
    [{ name: null }, 'input.name'],
    [{ name: '  ' }, 'input.name'],
    [{ name: 'x'.repeat(201) }, 'input.name'],
    [{ name: 'two\nlines' }, 'input.name'],
    [{ description: 'x'.repeat(10_001) }, 'input.description'],
    [{ description: 'bell \u0007' }, 'input.description'],
    [{ description: null }, 'input.description'],
    [{ venueId: null }, 'input.venueId'],
    [{ startsAt: hoursFromNow(15) }, 'input.startsAt'],
    [{ endsAt: startsAt }, 'input.endsAt'],
    [{ endsAt: hoursFromNow(9) }, 'input.endsAt'],
    [{ startsAt: null }, 'input.startsAt'],
    [{ name: 'Fine', note: 'x'.repeat(1001) }, 'input.note'],
  ];

  for (const [wanted, field] of refusals) {
    const { errors } = await ask.submit(organizer, { eventId, baseVersion: 1, ...wanted });
    expect(errors?.[0]?.extensions, JSON.stringify(wanted).slice(0, 60)).toMatchObject({
      code: 'BAD_USER_INPUT',
      field,
    });
  }
  const unknown = [
    { venueId: randomUUID() },
    { venueId: 'nonsense' },
    { categoryId: randomUUID() },
  ];
  for (const wanted of unknown)
    expect((await ask.submit(organizer, { eventId, baseVersion: 1, ...wanted })).code).toBe(
      'NOT_FOUND',
    );

  const [kept] = await graph.sql`
    select count(*)::int as n from ticketing.edit_requests where event_id = ${eventId}`;
  expect(kept).toEqual({ n: 0 });
});

test('ORG-05: an event that is over or called off cannot be edited, and a request does not outlive that', async () => {
  const over = await anOwnEvent(graph, { status: 'COMPLETED' });
  const event = await anOwnEvent(graph);
  const editRequestId = await anEditRequest(graph, event);
  await graph.sql`update ticketing.events set status = 'CANCELLED' where id = ${event.eventId}`;

  const wanted = { eventId: over.eventId, baseVersion: 1, name: 'Once more' };
  const submitted = await ask.submit(over.organizer, wanted);
  const approved = await ask.approve(admin, { editRequestId });

  expect([submitted.code, approved.code]).toEqual(['CONFLICT', 'CONFLICT']);
  expect(await eventRow(graph, event.eventId)).toMatchObject({ name: 'Harbour Night', version: 1 });
});

test('ADM-36: a venue that is gone by the time of approval is a CONFLICT, and the request stays open', async () => {
  const event = await anOwnEvent(graph);
  const { venueId } = await aVenue(graph);
  const editRequestId = await anEditRequest(graph, event, { venueId, name: 'Elsewhere' });
  await graph.sql`delete from ticketing.venues where id = ${venueId}`;

  const approved = await ask.approve(admin, { editRequestId });

  expect(approved.code).toBe('CONFLICT');
  expect(await look(event.organizer, editRequestId)).toMatchObject({ status: 'OPEN' });
  expect(await eventRow(graph, event.eventId)).toMatchObject({ name: 'Harbour Night', version: 1 });
});

test('ADM-36 ORG-05: requests are listed the latest first, narrowed and paged; organizers see their own', async () => {
  const event = await anOwnEvent(graph);
  const { eventId, organizer } = event;
  const ids: string[] = [];
  for (const verb of ['withdraw', 'reject', 'none'] as const) {
    const editRequestId = await anEditRequest(graph, event);
    ids.unshift(editRequestId);
    if (verb === 'withdraw') await ask.withdraw(organizer, { editRequestId });
    if (verb === 'reject') await ask.reject(admin, { editRequestId, reason: 'No.' });
  }
  const list = async (token: string, document: string, variables: object) => {
    const { data, code } = await graph.as(token)(document, variables);
    if (code !== undefined) return code;
    const { edges, pageInfo } = data.editRequests;
    return { ids: edges.map((edge: { node: { id: string } }) => edge.node.id), ...pageInfo };
  };

  const own = await list(organizer.token, OWN_LIST, {});
  const first = await list(admin.token, LIST, { filter: { eventId }, first: 2 });
  const second = await list(admin.token, LIST, { filter: { eventId }, after: first.endCursor });
  const rejected = await list(admin.token, LIST, { filter: { eventId, status: 'REJECTED' } });
  const bad = [{ first: 0 }, { after: 'nonsense' }, { filter: { eventId: 'nonsense' } }];
  const refused = await Promise.all(bad.map((page) => list(admin.token, LIST, page)));

  expect(own.ids).toEqual(ids);
  expect([first.ids, first.hasNextPage]).toEqual([ids.slice(0, 2), true]);
  expect([second.ids, second.hasNextPage]).toEqual([ids.slice(2), false]);
  expect(rejected.ids).toEqual([ids[1]]);
  expect(refused).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'BAD_USER_INPUT']);
});
