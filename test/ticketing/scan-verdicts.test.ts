import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { aCheckpoint, aPaidTicket, aTicketType, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aCode, aGate, countAdmissions } from './gate-kit.ts';
import { scanAt } from './scan-at.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

test('T-01 USH-08: a paid ticket is VALID with holder, type and time; a new scan is ALREADY_SCANNED with first time and gate', async () => {
  const { event, scan } = await aGate(graph);
  const customer = await aCustomer(graph, { name: 'Mariam Selmi' });
  await graph.settle();
  const child = {
    dependentId: randomUUID(),
    name: 'Sami',
    relationship: 'child',
    photoUrl: null,
    bloodType: 'A+',
    emergencyNote: null,
  };
  await graph.sql`
    update ticketing.p_attendees set blood_type = '0-', photo_url = 'https://images.example/mariam.jpg', labels = array['VIP'],
      emergency_contact = ${graph.sql.json({ name: 'Karim Selmi', mobile: '+21620123456' })},
      dependents = ${graph.sql.json([child])}
    where customer_id = ${customer.id}`;
  const { ticketId, code } = await aCode(graph, event, customer);

  const first = await scan(code, { gateId: event.gateId });
  const second = await scan(code);

  expect(first).toMatchObject({
    verdict: 'VALID',
    reason: null,
    ticketType: { id: event.ticketTypeId, name: 'Standard' },
    attendee: {
      kind: 'SELF',
      name: 'Mariam Selmi',
      bloodType: '0-',
      photoUrl: 'https://images.example/mariam.jpg',
      labels: ['VIP'],
      emergencyContact: { name: 'Karim Selmi', mobile: '+21620123456' },
      dependents: [
        { name: 'Sami', relationship: 'child', photoUrl: null, bloodType: 'A+', tickets: [] },
      ],
    },
  });
  expect(first.firstScannedAt).toBe(first.scannedAt);
  expect(second).toMatchObject({
    verdict: 'ALREADY_SCANNED',
    reason: 'ALREADY_ADMITTED',
    firstScannedAt: first.scannedAt,
    firstGate: { id: event.gateId, name: 'Gate 1' },
    attendee: { name: 'Mariam Selmi' },
  });
  expect(await countAdmissions(graph, ticketId)).toBe(1);
});

test('USH-08: the gate sees a dependent with the customer’s contact, and a guest by name alone', async () => {
  const { event, scan } = await aGate(graph);
  const customer = await aCustomer(graph);
  await graph.settle();
  const dependent = {
    dependentId: randomUUID(),
    name: 'Nour',
    relationship: 'child',
    photoUrl: null,
    bloodType: 'B+',
  };
  const contact = { name: 'Karim Selmi', mobile: '+21620123456' };
  await graph.sql`
    update ticketing.p_attendees set dependents = ${graph.sql.json([dependent])}, emergency_contact = ${graph.sql.json(contact)}
    where customer_id = ${customer.id}`;
  const { ticketId, code } = await aCode(graph, event, customer);
  await graph.sql`
    update ticketing.tickets set attendee_kind = 'DEPENDENT', attendee_id = ${dependent.dependentId}, attendee_name = 'Nour'
    where id = ${ticketId}`;
  const guest = await aPaidTicket(graph, {
    ...event,
    customerId: customer.id,
    guestName: 'Yusuf Kaya',
  });
  const [guestCode = ''] = await codesOf(graph, [guest.ticketId]);

  const child = await scan(code);
  const other = await scan(guestCode);

  expect(child.attendee).toMatchObject({
    kind: 'DEPENDENT',
    name: 'Nour',
    bloodType: 'B+',
    emergencyContact: contact,
    dependents: [],
  });
  expect(other.attendee).toEqual({
    kind: 'GUEST',
    name: 'Yusuf Kaya',
    cardUid: null,
    photoUrl: null,
    bloodType: null,
    emergencyContact: null,
    labels: [],
    dependents: [],
  });
});

test.each([
  ['CANCELLED', ['CANCELLED'], 'CANCELLED'],
  ['REFUNDING', ['REFUNDING'], 'REFUNDED'],
  ['REFUNDED', ['REFUNDING', 'REFUNDED'], 'REFUNDED'],
  ['BLOCKED', ['BLOCKED'], 'BLOCKED'],
])('T-04 USH-08: a ticket that is %s is INVALID with that reason', async (_name, moves, reason) => {
  const { event, scan } = await aGate(graph);
  const { ticketId, code } = await aCode(graph, event);
  for (const status of moves)
    await graph.sql`update ticketing.tickets set status = ${status} where id = ${ticketId}`;

  expect(await scan(code)).toMatchObject({ verdict: 'INVALID', reason });
  expect(await countAdmissions(graph, ticketId)).toBe(0);
});

test('T-06 USH-08: one second before its validity INVALID, at its start VALID, after its end INVALID', async () => {
  const validFrom = hoursFromNow(-1);
  const validUntil = hoursFromNow(1);
  const { event, usher } = await aGate(graph, { validFrom, validUntil });
  const second = 1000;
  const at = async (instant: Date) => {
    const { ticketId } = await aPaidTicket(graph, event);
    const where = { eventId: event.eventId, usherId: usher.id };
    return (await scanAt(graph, { ...where, ticketId, at: instant })).reason;
  };

  expect(await at(new Date(validFrom.getTime() - second))).toBe('TOO_EARLY');
  expect(await at(validFrom)).toBeNull();
  expect(await at(validUntil)).toBeNull();
  expect(await at(new Date(validUntil.getTime() + second))).toBe('TOO_LATE');
});

test('T-07 USH-08: a checkpoint that does not take the type says WRONG_TYPE; the ticket passes where it is taken', async () => {
  const { event, scan } = await aGate(graph);
  const { eventId, ticketTypeId } = event;
  const vip = await aTicketType(graph, { eventId, typeName: 'VIP' });
  const lounge = await aCheckpoint(graph, { eventId, typeIds: [vip.ticketTypeId] });
  const { code } = await aCode(graph, { eventId, ticketTypeId });

  const refused = await scan(code, { gateId: lounge.gateIds[0] });
  const taken = await scan(code, { gateId: event.gateId });

  expect(refused).toMatchObject({ verdict: 'INVALID', reason: 'WRONG_TYPE' });
  expect(taken).toMatchObject({ verdict: 'VALID' });
});

test('USH-08: after an exit the checkpoint’s re-entry policy decides; a leave ends at its deadline', async () => {
  const policies = ['NONE', 'WITH_LEAVE', 'FREE'] as const;
  const later = hoursFromNow(1);
  const earlier = hoursFromNow(-1);
  const states = [
    { state: 'OUT', leaveUntil: null, expected: ['ALREADY_ADMITTED', 'ALREADY_ADMITTED', null] },
    { state: 'ON_LEAVE', leaveUntil: later, expected: ['ALREADY_ADMITTED', null, null] },
    {
      state: 'ON_LEAVE',
      leaveUntil: earlier,
      expected: ['ALREADY_ADMITTED', 'LEAVE_EXPIRED', 'LEAVE_EXPIRED'],
    },
  ];
  const { event, scan } = await aGate(graph);
  const checkpoints = [];
  for (const reEntry of policies)
    checkpoints.push(await aCheckpoint(graph, { eventId: event.eventId, reEntry }));

  for (const { state, leaveUntil, expected } of states) {
    const reasons = [];
    for (const { gateIds, checkpointId } of checkpoints) {
      const { ticketId, code } = await aCode(graph, event);
      await scan(code, { gateId: gateIds[0] });
      await graph.sql`
        update ticketing.admissions set state = ${state}, leave_until = ${leaveUntil}
        where ticket_id = ${ticketId} and checkpoint_id = ${checkpointId}`;
      reasons.push((await scan(code, { gateId: gateIds[0] })).reason);
    }
    expect(reasons).toEqual(expected);
  }
});
