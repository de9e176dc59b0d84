import { afterAll, expect, test } from 'vitest';
import { openGraph } from '../kit/graph.ts';
import { aCustomer, unused } from '../kit/roles.ts';
import { aCheckpoint, anEvent, anUnpaidTicket, aPaidTicket, codesOf } from '../kit/seed.ts';
import { aCard, aChildsTicket, aGatekeeper, aUid } from './gate-asks.ts';
import { scanner } from './scanner.ts';

const graph = await openGraph();
afterAll(() => graph[Symbol.asyncDispose]());

/** An event with an usher, and a customer who has a ticket for it, a card and a child with another ticket. */
async function aFamily(name = 'Amira Haddad') {
  const event = await anEvent(graph);
  const customer = await aCustomer(graph, { name, email: `c${unused(8)}@mail.example` });
  const usher = await aGatekeeper(graph, event);
  const wishes = { ...event, customerId: customer.id };
  const { ticketId } = await aPaidTicket(graph, wishes);
  const { ticketId: childTicketId } = await aPaidTicket(graph, wishes);
  await graph.sql`
    update ticketing.p_attendees set blood_type = 'A+', labels = '{VIP}',
      emergency_contact = '{"name": "Karim Haddad", "mobile": "+447700900123"}'
    where customer_id = ${customer.id}`;
  await aChildsTicket(graph, {
    customerId: customer.id,
    ticketId: childTicketId,
    name: 'Lina Haddad',
  });
  const { uid } = await aCard(graph, { holderId: customer.id });
  return { event, customer, usher, ticketId, childTicketId, uid };
}

const contact = { name: 'Karim Haddad', mobile: '+447700900123' };

test('USH-04 USH-05 USH-06: a card shows its holder, their tickets here and what a scan would answer, and admits nobody', async () => {
  const { usher, event, ticketId, childTicketId, uid } = await aFamily();
  const spelled = uid.toLowerCase().replaceAll(/(..)(?=.)/g, '$1:');

  const { gateCard } = await usher.read('GateCard', { uid: spelled });
  const again = await usher.read('GateCard', { uid });

  expect(gateCard).toMatchObject({
    uid,
    isActive: true,
    status: 'ACTIVE',
    attendee: { name: 'Amira Haddad', kind: 'SELF', cardUid: uid },
    check: { verdict: 'VALID', reason: null, message: 'Welcome.', ticket: { id: ticketId } },
  });
  expect(gateCard.tickets.map(({ id }: { id: string }) => id)).toEqual([ticketId, childTicketId]);
  expect(again.gateCard.check.verdict).toBe('VALID');
  const [{ n }] = await graph.sql<[{ n: number }]>`
    select (select count(*) from ticketing.scans where event_id = ${event.eventId})::int
      + (select count(*) from ticketing.admissions where event_id = ${event.eventId})::int as n`;
  expect(n).toBe(0);
});

test('USH-04 USH-06: a card that is unknown, malformed, blocked, unheld or held by a stranger says so and tells of nobody else', async () => {
  const { usher, customer } = await aFamily();
  const blocked = await aCard(graph, { holderId: customer.id, isActive: false });
  const free = await aCard(graph);
  const stranger = await aCustomer(graph, { name: 'Somebody Else' });
  const strange = await aCard(graph, { holderId: stranger.id });
  await graph.settle();
  const card = async (uid: string) => (await usher.read('GateCard', { uid })).gateCard;

  expect((await usher.ask('GateCard', { uid: aUid() })).code).toBe('NOT_FOUND');
  expect((await usher.ask('GateCard', { uid: '12 34' })).code).toBe('BAD_USER_INPUT');
  expect(await card(blocked.uid)).toMatchObject({
    isActive: false,
    status: 'BLOCKED',
    check: { verdict: 'INVALID', reason: 'CARD_INACTIVE' },
  });
  expect(await card(free.uid)).toMatchObject({
    attendee: null,
    tickets: [],
    check: { verdict: 'NOT_FOUND', reason: 'UNKNOWN_CARD', ticket: null },
  });
  expect(await card(strange.uid)).toMatchObject({
    attendee: null,
    tickets: [],
    check: { verdict: 'NOT_FOUND', reason: 'NO_TICKET' },
  });
});

test('USH-06: a code is checked as a scan would, at the gate that is named, and nothing is recorded', async () => {
  const { usher, event, ticketId } = await aFamily();
  const inner = await aCheckpoint(graph, { eventId: event.eventId, typeIds: [] });
  const [code = ''] = await codesOf(graph, [ticketId]);
  const check = (variables: object) => usher.read('VerifyCode', variables);

  const answers = [
    await check({ code, gateId: event.gateId }),
    await check({ code, gateId: inner.gateIds[0] }),
    await check({ code: 'a shopping list', gateId: event.gateId }),
  ].map(({ verifyCode }) => [verifyCode.verdict, verifyCode.reason, verifyCode.ticket?.id]);

  expect(answers).toEqual([
    ['VALID', null, ticketId],
    ['INVALID', 'WRONG_TYPE', ticketId],
    ['NOT_FOUND', 'NOT_OURS', undefined],
  ]);
  expect((await usher.ask('VerifyCode', { code })).code).toBe('BAD_USER_INPUT');
  const other = await anEvent(graph);
  expect((await usher.ask('VerifyCode', { code, gateId: other.gateId })).code).toBe('NOT_FOUND');
  expect((await usher.ask('VerifyCode', { code, gateId: 'no-gate' })).code).toBe('NOT_FOUND');
});

test('USH-07: the attendee is shown with photo, contact, blood type, labels, card, tier, whereabouts and children with their tickets', async () => {
  const { usher, event, ticketId, childTicketId, uid } = await aFamily();
  const [code = ''] = await codesOf(graph, [ticketId]);
  await scanner(graph, usher.token)(code);

  const byCard = (await usher.read('GateAttendee', { cardUid: uid })).gateAttendee;
  const byTicket = (await usher.read('GateAttendee', { ticketId })).gateAttendee;

  expect(byCard).toEqual(byTicket);
  expect(byCard).toMatchObject({
    cardUid: uid,
    attendee: {
      name: 'Amira Haddad',
      kind: 'SELF',
      labels: ['VIP'],
      bloodType: 'A+',
      emergencyContact: contact,
      dependents: [
        {
          name: 'Lina Haddad',
          relationship: 'child',
          bloodType: 'O-',
          emergencyNote: 'Allergic to peanuts.',
          tickets: [{ id: childTicketId, status: 'VALID', admission: null }],
        },
      ],
    },
    ticket: {
      id: ticketId,
      status: 'VALID',
      admission: 'INSIDE',
      ticketType: { name: 'Standard' },
    },
    admissions: [{ checkpointId: event.checkpointId, checkpointName: 'Entrance', state: 'INSIDE' }],
  });
});

test('USH-07: a child has the customer’s contact and a note of their own; a guest is a name and nothing else', async () => {
  const { usher, event, customer, childTicketId } = await aFamily();
  const guest = { ...event, customerId: customer.id, guestName: 'Guest Of Hers' };
  const { ticketId } = await aPaidTicket(graph, guest);
  const person = async (id: string) =>
    (await usher.read('GateAttendee', { ticketId: id })).gateAttendee;

  expect(await person(childTicketId)).toMatchObject({
    cardUid: null,
    attendee: {
      name: 'Lina Haddad',
      kind: 'DEPENDENT',
      bloodType: 'O-',
      emergencyContact: contact,
      emergencyNote: 'Allergic to peanuts.',
      dependents: [],
    },
  });
  expect((await person(ticketId)).attendee).toEqual({
    name: 'Guest Of Hers',
    kind: 'GUEST',
    photoUrl: null,
    cardUid: null,
    labels: [],
    bloodType: null,
    emergencyNote: null,
    emergencyContact: null,
    dependents: [],
  });
});

test('USH-07 T-09: people of another event, and what is no id, are NOT_FOUND; an usher who is not assigned any more is FORBIDDEN', async () => {
  const mine = await aFamily();
  const theirs = await aFamily();
  const { usher } = mine;
  const code = async (variables: object) => (await usher.ask('GateAttendee', variables)).code;

  expect(await code({ ticketId: theirs.ticketId })).toBe('NOT_FOUND');
  expect(await code({ cardUid: theirs.uid })).toBe('NOT_FOUND');
  expect(await code({ ticketId: 'no-ticket' })).toBe('NOT_FOUND');
  expect(await code({})).toBe('BAD_USER_INPUT');
  expect(await code({ ticketId: mine.ticketId, cardUid: mine.uid })).toBe('BAD_USER_INPUT');

  await graph.sql`delete from ticketing.p_usher_events where usher_id = ${usher.id}`;
  const refused = {
    GateCard: { uid: mine.uid },
    VerifyCode: { code: 'anything' },
    GateAttendee: { ticketId: mine.ticketId },
    GateAttendees: { name: 'Amira' },
    Leaves: {},
    NfcStatus: {},
    TestNfc: { uid: mine.uid },
    GateEvent: {},
    ScanLog: {},
    ScanLogEntry: { id: '1' },
    Incidents: {},
    Incident: { id: mine.ticketId },
  };
  for (const [name, variables] of Object.entries(refused)) {
    const answer = await usher.ask(name, variables);
    expect(answer.code, name).toBe('FORBIDDEN');
    expect(
      Object.values(answer.data ?? {}).every((value) => value === null),
      name,
    ).toBe(true);
  }
});

test('T-10 USH-07: a name of two letters finds nobody; of four, people of this event without address, and for supervisors with it', async () => {
  const { event, usher, customer, ticketId, childTicketId } = await aFamily('Zoë Haddad-Núñez');
  await aFamily('Zoë Haddad-Núñez');
  const supervisor = await aGatekeeper(graph, { eventId: event.eventId, isSupervisor: true });
  const find = async (name: string, { read } = usher) => {
    const { gateAttendees } = await read('GateAttendees', { name });
    return gateAttendees.edges.map(({ node }: { node: { ticket: { id: string } } }) => node);
  };
  const idsOf = async (name: string) =>
    (await find(name)).map(({ ticket }: { ticket: { id: string } }) => ticket.id);

  expect(await idsOf('Zo')).toEqual([]);
  expect(await idsOf('zo e')).toEqual([]);
  expect(await idsOf('1234')).toEqual([]);
  expect(await idsOf('zoe nunez')).toEqual([ticketId]);
  expect(await idsOf('HADDA')).toEqual([ticketId, childTicketId]);
  expect(await idsOf('nunez lina')).toEqual([]);
  expect(await idsOf("zoe' | haddad:* & !")).toEqual([ticketId]);
  const [hidden] = await find('zoe haddad');
  expect(hidden).toMatchObject({
    mobile: null,
    email: null,
    attendee: { name: 'Zoë Haddad-Núñez' },
  });
  const [shown] = await find('zoe haddad', supervisor);
  const [{ mobile, email }] = await graph.sql<[{ mobile: string; email: string | null }]>`
    select mobile, email from ticketing.p_attendees where customer_id = ${customer.id}`;
  expect(mobile).toBe(customer.mobile);
  expect(shown).toMatchObject({ mobile, email });
});

test('T-10 USH-07: pages of a search meet, and tickets of orders that expired unpaid are left out', async () => {
  const event = await anEvent(graph);
  const usher = await aGatekeeper(graph, event);
  const tickets: string[] = [];
  for (let made = 0; made < 5; made += 1)
    tickets.push((await aPaidTicket(graph, { ...event, guestName: `Guest ${made}` })).ticketId);
  const gone = await anUnpaidTicket(graph, { ...event, guestName: 'Guest 9' });
  await graph.sql`update ticketing.orders set status = 'EXPIRED' where id = ${gone.orderId}`;

  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: {
      gateAttendees: {
        edges: { node: { ticket: { id: string } } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    } = await usher.read('GateAttendees', { name: 'guest', first: 2, after });
    found.push(...page.gateAttendees.edges.map(({ node }) => node.ticket.id));
    const { hasNextPage, endCursor } = page.gateAttendees.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);

  expect(found).toEqual(tickets);
  expect((await usher.ask('GateAttendees', { name: 'guest', after: 'bm9uZQ' })).code).toBe(
    'BAD_USER_INPUT',
  );
});

test('USH-18: the NFC status tells how many cards are known and how fresh that is; a test tells what a reader gave', async () => {
  const { usher, uid } = await aFamily();
  const blocked = await aCard(graph, { isActive: false });
  await graph.sql`
    insert into ticketing.projection_news (kind, at) values ('CARDS', '2026-05-01T10:00:00Z')
    on conflict (kind) do update set at = excluded.at`;
  const [{ n }] = await graph.sql<[{ n: number }]>`
    select count(*)::int as n from ticketing.p_cards`;
  const check = async (text: string) => (await usher.read('TestNfc', { uid: text })).testNfc;

  expect((await usher.read('NfcStatus')).nfcStatus).toMatchObject({
    isAvailable: true,
    cardCount: n,
    attendeeCardCount: 1,
    newsAt: '2026-05-01T10:00:00.000Z',
  });
  const unknown = aUid();
  expect(await check(uid.toLowerCase())).toMatchObject({ uid, isKnown: true, isActive: true });
  expect(await check(blocked.uid)).toMatchObject({ isKnown: true, isActive: false });
  expect(await check(unknown)).toMatchObject({ uid: unknown, isKnown: false, isActive: false });
  expect(await check('beep')).toMatchObject({ uid: null, isKnown: false, isActive: false });
});
