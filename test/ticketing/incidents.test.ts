import { incidents } from '@gatehouse/ticketing-db/scans';
import { nextIncidentStatus } from '@gatehouse/ticketing/domain/incidents/incident-status';
import { reviewIncident } from '@gatehouse/ticketing/domain/incidents/review-incident';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { bytesOf, photo } from '../files/pictures.ts';
import { here } from '../identity/send-file.ts';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer } from '../kit/roles.ts';
import { anEvent, aPaidTicket } from '../kit/seed.ts';
import { aViewer } from '../kit/viewer.ts';
import { withoutLocks } from '../kit/without-locks.ts';
import { deliverTo } from './deliver.ts';
import { aGatekeeper } from './gate-asks.ts';

const graph = await openGraph();
const ticketing = deliverTo(graph);
afterAll(async () => {
  await ticketing[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const INCIDENTS = `query ($filter: IncidentFilter) {
  incidents(filter: $filter) { edges { node { id eventName } } }
}`;
const INCIDENT = 'query ($id: ID!) { incident(id: $id) { id text } }';
const REVIEW = `mutation ($input: ReviewIncidentInput!) {
  reviewIncident(input: $input) { incident { id status reviewNote reviewedAt } }
}`;

const aReport = (wishes: object = {}) => ({
  idempotencyKey: randomUUID(),
  type: 'MEDICAL',
  severity: 'HIGH',
  text: 'Somebody fainted.\nThey sit by the fence.',
  ...wishes,
});

async function aScene() {
  const { id: organizerId, token: organizer } = await anOrganizer(graph);
  const event = await anEvent(graph, { organizerId });
  const usher = await aGatekeeper(graph, { ...event, name: 'Jonas Weber' });
  const report = async (wishes: object = {}) =>
    (await usher.read('ReportIncident', { input: aReport(wishes) })).reportIncident.incident;
  return { event, organizer, usher, report };
}

type List = { readonly edges: readonly { readonly node: { readonly id: string } }[] };
const idsOf = ({ edges }: List) => edges.map(({ node }) => node.id);

test('USH-13: an usher reports what happened, where, about which ticket and with a photo; sent again it is the same incident', async () => {
  const { event, usher } = await aScene();
  const { ticketId } = await aPaidTicket(graph, { ...event, guestName: 'Omar Sy' });
  const body = await bytesOf(photo().jpeg());
  const place = { purpose: 'INCIDENT_PHOTO', byteCount: body.length };
  const { requestPictureUpload } = await usher.read('RequestPictureUpload', { input: place });
  const { uploadId: photoUploadId, url } = requestPictureUpload;
  await fetch(here(graph, url), { method: 'PUT', body });
  const input = aReport({ gateId: event.gateId, ticketId, photoUploadId });

  const { reportIncident } = await usher.read('ReportIncident', { input });
  const again = await usher.read('ReportIncident', { input });

  const { incident } = reportIncident;
  expect(incident).toMatchObject({
    eventId: event.eventId,
    eventName: 'Harbour Night',
    type: 'MEDICAL',
    severity: 'HIGH',
    text: input.text,
    gate: { id: event.gateId },
    ticket: { id: ticketId, attendeeName: 'Omar Sy' },
    usherName: 'Jonas Weber',
    status: 'OPEN',
    reviewNote: null,
    reviewedAt: null,
  });
  expect((await fetch(here(graph, incident.photoUrl))).status).toBe(200);
  expect(again.reportIncident.incident).toEqual(incident);
  const code = async (change: object) =>
    (await usher.ask('ReportIncident', { input: { ...input, ...change } })).code;
  expect(await code({ text: 'Somebody else fainted.' })).toBe('CONFLICT');
  expect(await code({ severity: 'LOW' })).toBe('CONFLICT');
  expect(await code({ gateId: null })).toBe('CONFLICT');
  expect(await code({ photoUploadId: null })).toBe('CONFLICT');
  // An upload is good for one use.
  expect(await code({ idempotencyKey: randomUUID() })).toBe('BAD_USER_INPUT');
});

test('USH-13: a report that is sent many times at once is one incident', async () => {
  const { usher } = await aScene();
  const input = aReport();

  const answers = await Promise.all(
    Array.from({ length: 8 }, () => usher.read('ReportIncident', { input })),
  );

  expect(new Set(answers.map(({ reportIncident }) => reportIncident.incident.id)).size).toBe(1);
  const [{ n }] = await graph.sql<[{ n: number }]>`
    select count(*)::int as n from ticketing.incidents where client_key = ${input.idempotencyKey}`;
  expect(n).toBe(1);
});

test('USH-13 T-09: gates and tickets of another event are NOT_FOUND, bad input is refused, and nothing is kept of either', async () => {
  const { event, usher } = await aScene();
  const other = await anEvent(graph);
  const { ticketId } = await aPaidTicket(graph, other);
  const code = async (wishes: object) =>
    (await usher.ask('ReportIncident', { input: aReport(wishes) })).code;

  expect(await code({ gateId: other.gateId })).toBe('NOT_FOUND');
  expect(await code({ gateId: 'gate' })).toBe('NOT_FOUND');
  expect(await code({ ticketId })).toBe('NOT_FOUND');
  expect(await code({ text: ' \n ' })).toBe('BAD_USER_INPUT');
  expect(await code({ text: 'x'.repeat(2001) })).toBe('BAD_USER_INPUT');
  expect(await code({ idempotencyKey: 'short' })).toBe('BAD_USER_INPUT');
  expect(await code({ photoUploadId: randomUUID() })).toBe('BAD_USER_INPUT');
  expect(await code({ photoUploadId: 'photo' })).toBe('BAD_USER_INPUT');
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  expect(await code({})).toBe('FORBIDDEN');
  const [{ n }] = await graph.sql<[{ n: number }]>`
    select count(*)::int as n from ticketing.incidents where event_id = ${event.eventId}`;
  expect(n).toBe(0);
});

test('T-36 USH-13 ADM-39: staff of the event, its organizer and administrators see an incident, nobody else', async () => {
  const mine = await aScene();
  const theirs = await aScene();
  const { id } = await mine.report();
  await theirs.report();
  const colleague = await aGatekeeper(graph, mine.event);
  const admin = graph.as((await anAdmin(graph)).token);
  const filter = { eventId: mine.event.eventId };

  const seen = {
    reporter: idsOf((await mine.usher.read('Incidents')).incidents),
    colleague: idsOf((await colleague.read('Incidents', { filter })).incidents),
    organizer: idsOf((await graph.as(mine.organizer)(INCIDENTS)).data.incidents),
    admin: idsOf((await admin(INCIDENTS, { filter })).data.incidents),
    otherUsher: idsOf((await theirs.usher.read('Incidents', { filter })).incidents),
    otherOrganizer: idsOf((await graph.as(theirs.organizer)(INCIDENTS, { filter })).data.incidents),
  };
  expect(seen).toEqual({
    reporter: [id],
    colleague: [id],
    organizer: [id],
    admin: [id],
    otherUsher: [],
    otherOrganizer: [],
  });
  expect((await colleague.read('Incident', { id })).incident.id).toBe(id);
  expect((await graph.as(mine.organizer)(INCIDENT, { id })).data.incident.id).toBe(id);
  expect((await admin(INCIDENT, { id })).data.incident.id).toBe(id);
  expect((await theirs.usher.ask('Incident', { id })).code).toBe('NOT_FOUND');
  expect((await graph.as(theirs.organizer)(INCIDENT, { id })).code).toBe('NOT_FOUND');
  expect((await admin(INCIDENT, { id: 'none' })).code).toBe('NOT_FOUND');
  const customer = graph.as((await aCustomer(graph)).token);
  expect((await customer(INCIDENT, { id })).code).toBe('FORBIDDEN');
  expect((await graph.ask(INCIDENT, { id })).code).toBe('UNAUTHENTICATED');
});

test('USH-13 ADM-39: incidents are listed the latest first, by state, severity and kind, in pages that meet', async () => {
  const { usher, report } = await aScene();
  const low = await report({ severity: 'LOW', type: 'CROWD' });
  const high = await report();
  const crowd = await report({ type: 'CROWD' });
  const list = async (variables: object) => (await usher.read('Incidents', variables)).incidents;

  expect(idsOf(await list({}))).toEqual([crowd.id, high.id, low.id]);
  expect(idsOf(await list({ filter: { type: 'CROWD' } }))).toEqual([crowd.id, low.id]);
  expect(idsOf(await list({ filter: { type: 'CROWD', severity: 'HIGH' } }))).toEqual([crowd.id]);
  expect(idsOf(await list({ filter: { status: 'RESOLVED' } }))).toEqual([]);
  const one = await list({ first: 2 });
  const two = await list({ first: 2, after: one.pageInfo.endCursor });
  expect([...idsOf(one), ...idsOf(two)]).toEqual([crowd.id, high.id, low.id]);
  expect((await usher.ask('Incidents', { filter: { eventId: 'x' } })).code).toBe('BAD_USER_INPUT');
  expect((await usher.ask('Incidents', { after: 'x' })).code).toBe('BAD_USER_INPUT');
});

test('ADM-39: an administrator reviews an incident and ends that with a note, on record; other moves are CONFLICT', async () => {
  const { organizer, report } = await aScene();
  const { id } = await report();
  const person = await anAdmin(graph);
  const review = (input: object) =>
    graph.as(person.token)(REVIEW, { input: { incidentId: id, ...input } });

  expect((await review({ status: 'RESOLVED', note: 'Done.' })).code).toBe('CONFLICT');
  const begun = await review({ status: 'IN_REVIEW' });
  expect(begun.data.reviewIncident.incident).toMatchObject({
    status: 'IN_REVIEW',
    reviewNote: null,
  });
  expect((await review({ status: 'IN_REVIEW' })).code).toBe('CONFLICT');
  expect((await review({ status: 'OPEN' })).code).toBe('CONFLICT');
  expect((await review({ status: 'RESOLVED' })).code).toBe('BAD_USER_INPUT');
  expect((await review({ status: 'RESOLVED', note: ' ' })).code).toBe('BAD_USER_INPUT');
  const ended = await review({ status: 'RESOLVED', note: 'She went home well.' });
  const { incident } = ended.data.reviewIncident;
  expect(incident).toMatchObject({ status: 'RESOLVED', reviewNote: 'She went home well.' });
  expect(incident.reviewedAt).not.toBeNull();
  expect((await review({ status: 'DISMISSED', note: 'No.' })).code).toBe('CONFLICT');
  const unknown = { incidentId: randomUUID(), status: 'IN_REVIEW' };
  expect((await review(unknown)).code).toBe('NOT_FOUND');
  const asOrganizer = await graph.as(organizer)(REVIEW, {
    input: { incidentId: id, status: 'IN_REVIEW' },
  });
  expect(asOrganizer.code).toBe('FORBIDDEN');
  await graph.settle();
  const audits = await graph.sql`
    select account_id from identity.audit_entries where verb = 'incident.review' and entity_id = ${id}`;
  expect(audits.map((entry) => entry['account_id'])).toEqual([person.accountId, person.accountId]);
});

test('ADM-39: the database makes the moves of the transition table of incidents and no other', async () => {
  const { report } = await aScene();
  const { id } = await report();
  const { sql } = graph;
  const statuses = Object.keys(nextIncidentStatus);
  const moves: Record<string, string[]> = {};
  for (const from of statuses) {
    moves[from] = [];
    for (const to of statuses.filter((status) => status !== from)) {
      const put = (status: string) => sql`
        update ticketing.incidents set status = ${status},
          reviewed_at = case when ${status} = 'OPEN' then null else now() end where id = ${id}`;
      await sql`alter table ticketing.incidents disable trigger user`;
      await put(from);
      await sql`alter table ticketing.incidents enable trigger user`;
      const isAllowed = await put(to).then(
        () => true,
        () => false,
      );
      if (isAllowed) moves[from].push(to);
    }
  }

  expect(moves).toEqual(nextIncidentStatus);
});

test('ADM-39: of two reviews at once one moves the incident; without the row’s lock both would', async () => {
  const { report } = await aScene();
  const viewer = aViewer({ portal: 'admin', profileId: randomUUID(), role: 'Admin' });
  const base = { viewer, now: new Date(), requestId: '', address: '', userAgent: '' };
  const race = async (db: typeof ticketing.db) => {
    const { id: incidentId } = await report();
    const desk = { ...base, db } as unknown as Parameters<typeof reviewIncident>[0];
    const attempt = () =>
      reviewIncident(desk, { incidentId, status: 'IN_REVIEW', note: null }).then(
        () => 'moved',
        () => 'refused',
      );
    return (await Promise.all([attempt(), attempt()])).toSorted();
  };

  expect(await race(ticketing.db)).toEqual(['moved', 'refused']);

  // The control: both read before either writes, as they sooner or later do.
  let races = 1;
  const unlocked = () => {
    races += 1;
    return race(withoutLocks(ticketing.db));
  };
  await expect.poll(unlocked, { timeout: 10_000 }).toEqual(['moved', 'moved']);
  expect(await ticketing.db.$count(incidents, eq(incidents.status, 'IN_REVIEW'))).toBe(races);
});
