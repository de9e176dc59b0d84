import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, anAdmin, anOrganizer, anUsher } from '../kit/roles.ts';
import { anEvent, hoursFromNow } from '../kit/seed.ts';
import { aCode } from './gate-kit.ts';
import { offlineDevice } from './offline-device.ts';
import { ageCache } from './offline-kit.ts';
import { scanner } from './scanner.ts';
import { askShipped } from './shipped.ts';
import { spawnGatehouse } from './spawn-gatehouse.ts';

const graph = await openGraph();
const organizer = await anOrganizer(graph);
afterAll(() => graph[Symbol.asyncDispose]());

/** Two gates without a network, each with a device and an usher of its own, and a supervisor. */
async function twoGates() {
  const event = await anEvent(graph, { gates: 2, organizerId: organizer.id });
  const [amal, basil, supervisor] = await Promise.all([
    anUsher(graph, { ...event, name: 'Amal' }),
    anUsher(graph, { ...event, name: 'Basil' }),
    anUsher(graph, { ...event, name: 'Salma', isSupervisor: true }),
  ]);
  await graph.settle();
  const customer = await aCustomer(graph, { name: 'Leila Amara' });
  await graph.settle();
  const { ticketId, code } = await aCode(graph, event, customer);
  const [a, b] = [offlineDevice(graph, amal.token, 'a'), offlineDevice(graph, basil.token, 'b')];
  for (const device of [a, b]) {
    await device.sync();
    await ageCache(graph, device.held.cache.id, 3);
  }
  return { event, amal, basil, supervisor, a, b, ticketId, code };
}

type Gates = Awaited<ReturnType<typeof twoGates>>;

const nine = hoursFromNow(-1);
const twoPastNine = new Date(nine.getTime() + 120_000);

/** Both let the same code in: A at nine, B two minutes later. */
function bothLetIn({ event, a, b, code }: Gates) {
  const [gateA = '', gateB = ''] = event.gateIds;
  expect(a.scan(code, { at: nine, gateId: gateA }).verdict).toBe('VALID');
  expect(b.scan(code, { at: twoPastNine, gateId: gateB }).verdict).toBe('VALID');
}

const report = async (
  token: string,
  variables: object = {},
  client: 'usher' | 'organizer' | 'admin' = 'usher',
) => askShipped(graph, 'ScanConflicts', { token, variables, client });

async function standing(gates: Gates) {
  const { data } = await report(gates.supervisor.token);
  const [{ inside }] = await graph.sql<[{ inside: number }]>`
    select count(distinct person_id)::int as inside from ticketing.admissions
    where event_id = ${gates.event.eventId} and state = 'INSIDE'`;
  const [admission] = await graph.sql`
    select first_at, first_gate_id, entries from ticketing.admissions where ticket_id = ${gates.ticketId}`;
  return {
    lines: data.scanConflicts.edges.map(({ node }: { node: object }) => node),
    inside,
    admission,
  };
}

test.for(['A first', 'B first', 'at once'])(
  'T-21 USH-16: gates A at 09:00 and B at 09:02 let one ticket in without a network; uploaded %s, A counts, B is the conflict, and one person is inside',
  async (order) => {
    const gates = await twoGates();
    const { event, a, b, ticketId } = gates;
    bothLetIn(gates);
    const [scanA = '', scanB = ''] = [a, b].map(({ queue }) => queue[0]!.scanId);
    const [queuedA, queuedB] = [[...a.queue], [...b.queue]];

    if (order === 'A first') {
      await a.upload();
      await b.upload();
    } else if (order === 'B first') {
      await b.upload();
      await a.upload();
    } else await Promise.all([a.upload(), b.upload()]);

    // Sent once more, either says what became of it by now.
    expect(await a.upload(queuedA)).toMatchObject([{ outcome: 'COUNTED', countsInstead: null }]);
    const counting = {
      scanId: scanA,
      countedAt: nine.toISOString(),
      deviceId: 'a',
      usherName: 'Amal',
      gate: { id: event.gateIds[0], name: 'Gate 1' },
    };
    expect(await b.upload(queuedB)).toMatchObject([
      { verdict: 'VALID', outcome: 'CONFLICT', countsInstead: counting },
    ]);
    const { lines, inside, admission } = await standing(gates);
    expect(lines).toMatchObject([
      {
        ticket: { id: ticketId, attendeeName: 'Leila Amara' },
        checkpoint: { id: event.checkpointId },
        counts: counting,
        conflicts: [{ scanId: scanB, deviceId: 'b', usherName: 'Basil', gate: { name: 'Gate 2' } }],
      },
    ]);
    expect(inside).toBe(1);
    expect(admission).toEqual({ first_at: nine, first_gate_id: event.gateIds[0], entries: 1 });
  },
);

test('T-22 USH-16: an admission without a network at 09:00 counts before an online one that was stored already; the report shows both', async () => {
  const gates = await twoGates();
  const { event, a, basil, code, ticketId } = gates;
  const gateId = event.gateIds[1];
  const online = await scanner(graph, basil.token)(code, { gateId, deviceId: 'b' });
  expect(online.verdict).toBe('VALID');
  a.scan(code, { at: nine, gateId: event.gateIds[0]! });

  const [result] = await a.upload();

  expect(result).toMatchObject({ outcome: 'COUNTED', countsInstead: null });
  const { lines, inside, admission } = await standing(gates);
  expect(lines).toMatchObject([
    {
      ticket: { id: ticketId },
      counts: { scanId: result.scanId, deviceId: 'a' },
      conflicts: [{ scanId: online.id, deviceId: 'b', gate: { id: gateId } }],
    },
  ]);
  expect(inside).toBe(1);
  expect(admission).toMatchObject({ first_at: nine, entries: 1 });
  // The answer that was given stays what it was.
  const again = await scanner(graph, basil.token)(code, {
    gateId,
    deviceId: 'b',
    scanId: online.id,
  });
  expect(again.verdict).toBe('VALID');
});

test('T-21: where the person came in twice by the rules, each admission has a line of its own', async () => {
  const gates = await twoGates();
  const { event, a, b, code } = gates;
  await graph.sql`
    update ticketing.checkpoints set re_entry = 'FREE' where id = ${event.checkpointId}`;
  const at = (minutes: number) => new Date(nine.getTime() + minutes * 60_000);
  a.scan(code, { at: at(0), gateId: event.gateIds[0]! });
  b.scan(code, { at: at(1), gateId: event.gateIds[1]! });
  a.scan(code, { at: at(2), gateId: event.gateIds[0]!, kind: 'EXIT' });
  a.scan(code, { at: at(3), gateId: event.gateIds[0]! });
  b.held.inside.clear();
  b.scan(code, { at: at(4), gateId: event.gateIds[1]! });
  const [, , , second] = [...a.queue, ...b.queue].map(({ scanId }) => scanId);
  const first = a.queue[0]!.scanId;
  expect(second).toBeDefined();

  await b.upload();
  await a.upload();

  const { lines } = await standing(gates);
  expect(lines).toHaveLength(2);
  const counted = lines.map(({ counts }: never) => counts['scanId']);
  expect(counted).toContain(first);
  for (const { conflicts } of lines) expect(conflicts).toHaveLength(1);
});

test('USH-16 USH-17: the report is for supervisors, the organizer of the event and administrators, page by page', async () => {
  const gates = await twoGates();
  const { event, a, b, amal, supervisor } = gates;
  const tickets = [gates, await aCode(graph, event), await aCode(graph, event)];
  for (const device of [a, b]) {
    await device.sync();
    await ageCache(graph, device.held.cache.id, 3);
  }
  for (const { code } of tickets) bothLetIn({ ...gates, code });
  await Promise.all([a.upload(), b.upload()]);
  const { eventId } = event;

  const asked = async (first: number, after?: string) => {
    const { data } = await report(supervisor.token, { first, after });
    return data.scanConflicts;
  };
  const all = await asked(20);
  const one = await asked(2);
  const two = await asked(2, one.pageInfo.endCursor);
  expect(all.edges).toHaveLength(3);
  expect([...one.edges, ...two.edges]).toEqual(all.edges);
  expect([one, two].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);

  const admin = await anAdmin(graph);
  const other = await anOrganizer(graph);
  const elsewhere = await anUsher(graph, { ...(await anEvent(graph)), isSupervisor: true });
  await graph.settle();
  expect((await report(amal.token)).code).toBe('FORBIDDEN');
  expect((await report(amal.token, { eventId })).code).toBe('FORBIDDEN');
  expect((await report(elsewhere.token, { eventId })).code).toBe('NOT_FOUND');
  expect((await report(other.token, { eventId }, 'organizer')).code).toBe('NOT_FOUND');
  expect((await report(organizer.token, {}, 'organizer')).code).toBe('BAD_USER_INPUT');
  expect((await report(admin.token, { eventId: randomUUID() }, 'admin')).code).toBe('NOT_FOUND');
  expect((await report(admin.token, { eventId, after: 'x' }, 'admin')).code).toBe('BAD_USER_INPUT');
  for (const [token, client] of [
    [organizer.token, 'organizer'],
    [admin.token, 'admin'],
  ] as const) {
    const { data } = await report(token, { eventId }, client);
    expect(data.scanConflicts.edges).toEqual(all.edges);
  }
});

const definitionOf = async (name: string) => {
  const [row] = await graph.sql<[{ definition: string }]>`
    select pg_get_functiondef(${`ticketing.${name}`}::regproc) as definition`;
  return row.definition;
};

test('T-21, the control: without the lock on the ticket, uploads that put it in order at the same moment both count', async () => {
  const gates = await twoGates();
  bothLetIn(gates);
  const upload = await definitionOf('upload_scan');
  const settle = await definitionOf('settle_ticket');
  const lock = 'where id = p_ticket for no key update;';
  const writing = 'if v_entries = 0 then';
  expect([upload.split(lock).length, settle.split(writing).length]).toEqual([2, 2]);
  // A sequence, because it counts outside of transactions: each upload sees the other arrive.
  await graph.sql`create sequence ticketing.arrivals`;
  await graph.sql`grant usage, select on sequence ticketing.arrivals to public`;
  const meeting = `perform nextval('ticketing.arrivals');
    while (select last_value from ticketing.arrivals) < 2 loop perform pg_sleep(0.005); end loop;`;
  await graph.sql.unsafe(upload.replace(lock, 'where id = p_ticket;'));
  await graph.sql.unsafe(settle.replace(writing, `${meeting} ${writing}`));

  // One process stores scan by scan.
  await using other = await spawnGatehouse(graph);
  const b = offlineDevice(other, gates.basil.token, 'b');
  const results = await Promise.all([gates.a.upload(), b.upload(gates.b.queue)]);

  expect(results.flat()).toMatchObject([{ outcome: 'COUNTED' }, { outcome: 'COUNTED' }]);
  expect((await standing(gates)).lines).toEqual([]);
  for (const definition of [upload, settle]) await graph.sql.unsafe(definition);
});
