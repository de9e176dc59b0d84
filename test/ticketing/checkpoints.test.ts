import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anAdmin, anOrganizer, anUsher, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, aTicketType, codesOf, hoursFromNow } from '../kit/seed.ts';
import { manageAs, type Manage } from './manage-as.ts';
import { scanner } from './scanner.ts';
import { askShipped } from './shipped.ts';

let graph: Graph;
let admin: Person;
let organizer: Person;

beforeAll(async () => {
  graph = await openGraph();
  admin = await anAdmin(graph);
  organizer = await anOrganizer(graph);
});
afterAll(() => graph[Symbol.asyncDispose]());

const anOwnEvent = () => anEvent(graph, { organizerId: organizer.id });
const asOrganizer = (...asked: Parameters<Manage>) => manageAs(graph, organizer.token)(...asked);

const scanningOf = async (eventId: string) =>
  (await graph.sql`select scanning from ticketing.events where id = ${eventId}`)[0]?.['scanning'];

/** A valid ticket's code. */
async function aCodeOf(event: { eventId: string; ticketTypeId: string }) {
  const { ticketId } = await aPaidTicket(graph, event);
  return (await codesOf(graph, [ticketId]))[0] ?? '';
}

test('ADM-09: scanning is paused and opened by supervisors, the organizer and administrators, and ushers are refused meanwhile', async () => {
  const event = await anOwnEvent();
  const { eventId } = event;
  const supervisor = await anUsher(graph, { eventId: eventId, isSupervisor: true });
  const usher = await anUsher(graph, event);
  await graph.settle();
  const code = await aCodeOf(event);
  const scan = scanner(graph, usher.token);
  const set = (scanning: string, { token }: Person) =>
    askShipped(graph, 'SetScanning', { token, variables: { input: { eventId, scanning } } });

  const paused = await set('PAUSED', supervisor);
  const whilePaused = await scan(code);
  const byUsher = await set('OPEN', usher);
  const opened = await asOrganizer('setScanning', { eventId, scanning: 'OPEN' });
  const afterwards = await scan(code);
  const closed = await manageAs(graph, admin.token)('setScanning', { eventId, scanning: 'CLOSED' });

  expect(paused.data.setScanning).toEqual({ eventId, scanning: 'PAUSED' });
  expect(whilePaused).toMatchObject({ verdict: 'INVALID', reason: 'SCANNING_CLOSED' });
  expect(byUsher.code).toBe('FORBIDDEN');
  expect([opened.code, closed.data.setScanning.scanning]).toEqual([undefined, 'CLOSED']);
  expect(afterwards).toMatchObject({ verdict: 'VALID' });
});

test('T-38: nobody sets the scanning of an event they do not work behind, nor of one that is over', async () => {
  const event = await anOwnEvent();
  const { eventId } = event;
  const elsewhere = await anUsher(graph, { ...(await anEvent(graph)), isSupervisor: true });
  const stranger = await anOrganizer(graph);
  const over = await anEvent(graph, { organizerId: organizer.id, status: 'COMPLETED' });
  await graph.settle();
  const input = { eventId, scanning: 'CLOSED' };

  const bySupervisor = await askShipped(graph, 'SetScanning', {
    token: elsewhere.token,
    variables: { input },
  });
  const byStranger = await manageAs(graph, stranger.token)('setScanning', input);
  const unknown = await asOrganizer('setScanning', { ...input, eventId: randomUUID() });
  const ended = await asOrganizer('setScanning', { ...input, eventId: over.eventId });

  expect([bySupervisor.code, byStranger.code, unknown.code, ended.code]).toEqual([
    'NOT_FOUND',
    'NOT_FOUND',
    'NOT_FOUND',
    'CONFLICT',
  ]);
  expect(await scanningOf(eventId)).toBe('OPEN');
});

test('ADM-09: a supervisor whose assignment has ended sets nothing', async () => {
  const { eventId } = await anOwnEvent();
  const supervisor = await anUsher(graph, { eventId: eventId, isSupervisor: true });
  await graph.settle();
  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${supervisor.id}`;

  const variables = { input: { eventId, scanning: 'CLOSED' } };
  const answer = await askShipped(graph, 'SetScanning', { token: supervisor.token, variables });

  expect(answer.code).toBe('FORBIDDEN');
  expect(await scanningOf(eventId)).toBe('OPEN');
});

test('T-07 ADM-09: an organizer adds a checkpoint for a type and changes it; tickets of other types are refused there', async () => {
  const event = await anOwnEvent();
  const { eventId, ticketTypeId } = event;
  const vip = await aTicketType(graph, { eventId, typeName: 'VIP' });
  const usher = await anUsher(graph, event);
  await graph.settle();
  const made = await asOrganizer('createCheckpoint', {
    eventId,
    name: 'Lounge',
    ticketTypeIds: [vip.ticketTypeId],
    reEntry: 'FREE',
    gates: ['North', 'South'],
  });
  const { checkpoint } = made.data.createCheckpoint;
  const scan = scanner(graph, usher.token);
  const at = { gateId: checkpoint.gates[0].id };
  const code = await aCodeOf({ eventId, ticketTypeId });

  const refused = await scan(code, at);
  const { data } = await asOrganizer('updateCheckpoint', {
    checkpointId: checkpoint.id,
    ticketTypeIds: null,
    leaveMinutes: 30,
    addGates: ['East'],
  });
  const taken = await scan(code, at);

  expect(checkpoint).toMatchObject({
    name: 'Lounge',
    reEntry: 'FREE',
    leaveMinutes: 60,
    ticketTypeIds: [vip.ticketTypeId],
    gates: [{ name: 'North' }, { name: 'South' }],
  });
  expect(refused).toMatchObject({ verdict: 'INVALID', reason: 'WRONG_TYPE' });
  expect(data.updateCheckpoint.checkpoint).toMatchObject({
    name: 'Lounge',
    ticketTypeIds: null,
    leaveMinutes: 30,
    gates: [{ name: 'East' }, { name: 'North' }, { name: 'South' }],
  });
  expect(taken).toMatchObject({ verdict: 'VALID' });
  // Where somebody was let in, the checkpoint stays.
  const kept = await asOrganizer('deleteCheckpoint', { checkpointId: checkpoint.id });
  expect(kept.code).toBe('CONFLICT');
});

test('ADM-09: a checkpoint where nothing was scanned is deleted with its gates', async () => {
  const { eventId } = await anOwnEvent();
  const made = await asOrganizer('createCheckpoint', { eventId, name: 'Spare', gates: ['1'] });
  const { id: checkpointId } = made.data.createCheckpoint.checkpoint;

  const { data } = await asOrganizer('deleteCheckpoint', { checkpointId });

  expect(data.deleteCheckpoint.checkpointId).toBe(checkpointId);
  const gates =
    await graph.sql`select 1 from ticketing.gates where checkpoint_id = ${checkpointId}`;
  expect(gates).toHaveLength(0);
  expect((await asOrganizer('deleteCheckpoint', { checkpointId })).code).toBe('NOT_FOUND');
});

test('T-38 ADM-09: checkpoints of other organizers are not found, and what cannot be one is refused', async () => {
  const { eventId, checkpointId } = await anOwnEvent();
  const foreign = await anEvent(graph);
  const gates = ['1'];
  const wrong = [
    ['createCheckpoint', { eventId: foreign.eventId, name: 'X', gates }, 'NOT_FOUND'],
    ['updateCheckpoint', { checkpointId: foreign.checkpointId, name: 'X' }, 'NOT_FOUND'],
    ['deleteCheckpoint', { checkpointId: foreign.checkpointId }, 'NOT_FOUND'],
    ['updateCheckpoint', { checkpointId: 'nonsense', name: 'X' }, 'NOT_FOUND'],
    ['updateCheckpoint', { checkpointId, ticketTypeIds: [foreign.ticketTypeId] }, 'NOT_FOUND'],
    ['updateCheckpoint', { checkpointId, ticketTypeIds: [] }, 'BAD_USER_INPUT'],
    ['updateCheckpoint', { checkpointId, name: null }, 'BAD_USER_INPUT'],
    ['updateCheckpoint', { checkpointId, leaveMinutes: 1441 }, 'BAD_USER_INPUT'],
    [
      'updateCheckpoint',
      { checkpointId, addGates: Array.from({ length: 50 }, String) },
      'CONFLICT',
    ],
    ['createCheckpoint', { eventId, name: 'X', gates: [] }, 'BAD_USER_INPUT'],
    ['createCheckpoint', { eventId, name: 'X', gates: [' '] }, 'BAD_USER_INPUT'],
    [
      'createCheckpoint',
      { eventId, name: 'X', gates: Array.from({ length: 51 }, String) },
      'BAD_USER_INPUT',
    ],
  ] as const;

  for (const [name, input, code] of wrong)
    expect([name, input, (await asOrganizer(name, input)).code]).toEqual([name, input, code]);

  const rows = await graph.sql`select name from ticketing.checkpoints where event_id = ${eventId}`;
  expect(rows).toEqual([{ name: 'Entrance' }]);
});

test('ADM-09: the clock completes what is over, and identity hears of it', async () => {
  const past = { startsAt: hoursFromNow(-20), endsAt: hoursFromNow(-13) };
  const { eventId } = await anEvent(graph, past);
  await graph.sql`select ticketing_jobs.add_job('completeOverEvents'::text, '{}'::json)`;
  await graph.settle();

  const [told] = await graph.sql`
    select event.status, heard.status as heard from ticketing.events as event
    join identity.event_windows as heard on heard.id = event.id where event.id = ${eventId}`;
  expect(told).toEqual({ status: 'COMPLETED', heard: 'COMPLETED' });
});
