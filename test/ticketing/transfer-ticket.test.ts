import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditOf } from '../identity/audit-of.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aCode, aGate } from './gate-kit.ts';
import {
  act,
  aMobile,
  codeOf,
  endOffer,
  MY_TRANSFERS,
  transfersOf,
  twoPeople,
} from './transfer-kit.ts';

// WEB-24: a ticket is offered to another customer, who takes it or does not.

let graph: Graph;
let gate: Awaited<ReturnType<typeof aGate>>;
beforeAll(async () => {
  graph = await openGraph();
  gate = await aGate(graph, { startsAt: hoursFromNow(200) });
});
afterAll(() => graph[Symbol.asyncDispose]());

const codeNow = async (ticketId: string) => (await codesOf(graph, [ticketId]))[0] ?? '';

test('T-26 WEB-24: pending, the old code works; accepted, it is INVALID TRANSFERRED at once and the new one opens the gate', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const { mobile } = getter;

  const { transfer } = await act(graph, giver, ['transferTicket', { ticketId, mobile }]);
  expect(transfer).toMatchObject({
    kind: 'TRANSFER',
    status: 'PENDING',
    direction: 'OUTGOING',
    maskedTarget: `+44•••${mobile.slice(-2)}`,
    ticket: { id: ticketId },
    decidedAt: null,
  });
  expect(await codeNow(ticketId)).toBe(code);

  const { ticket } = await act(graph, getter, ['acceptTransfer', { transferId: transfer.id }]);

  expect(ticket).toMatchObject({
    status: 'VALID',
    holder: { id: getter.id },
    attendeeName: 'Leila Ben Salah',
    pendingTransfer: null,
  });
  expect(await gate.scan(code)).toMatchObject({ verdict: 'INVALID', reason: 'TRANSFERRED' });
  expect(ticket.qrCode.text).toBe(await codeNow(ticketId));
  expect(await gate.scan(ticket.qrCode.text)).toMatchObject({
    verdict: 'VALID',
    attendee: { name: 'Leila Ben Salah' },
  });
  const mine = await graph.as(giver.token)('query ($id: ID!) { ticket(id: $id) { id } }', {
    id: ticketId,
  });
  expect(mine.code).toBe('NOT_FOUND');
});

test('T-26: the code still opens the gate while an offer is pending', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const wish = { ticketId, customerId: getter.id };
  const { transfer } = await act(graph, giver, ['transferTicket', wish]);

  expect((await gate.scan(code)).verdict).toBe('VALID');

  // Who is in stays in: what was offered can be taken no more.
  const deed = ['acceptTransfer', { transferId: transfer.id }] as const;
  expect(await codeOf(graph, getter, deed)).toBe('CONFLICT');
  expect((await transfersOf(graph, giver))[0].status).toBe('PENDING');
});

test('T-26 WEB-24: declined, taken back or over, nothing has changed and it can be offered again', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const wish = { ticketId, mobile: getter.mobile };
  const offer = async () => (await act(graph, giver, ['transferTicket', wish])).transfer.id;

  const declined = await offer();
  const { transfer } = await act(graph, getter, ['declineTransfer', { transferId: declined }]);
  expect(transfer).toMatchObject({ status: 'DECLINED', direction: 'INCOMING', maskedTarget: null });
  const cancelled = await offer();
  await act(graph, giver, ['cancelTransfer', { transferId: cancelled }]);
  const over = await offer();
  await endOffer(graph, over);
  for (const transferId of [declined, cancelled, over]) {
    for (const [who, verb] of [
      [getter, 'acceptTransfer'],
      [getter, 'declineTransfer'],
      [giver, 'cancelTransfer'],
    ] as const)
      expect(await codeOf(graph, who, [verb, { transferId }])).toBe('CONFLICT');
  }
  expect((await transfersOf(graph, giver)).map(({ status }: { status: string }) => status)).toEqual(
    ['EXPIRED', 'CANCELLED', 'DECLINED'],
  );
  // Over by the clock, though no job has come round to it.
  const again = await offer();

  expect(await codeNow(ticketId)).toBe(code);
  expect((await gate.scan(code)).verdict).toBe('VALID');
  const [row] = await graph.sql`select status from ticketing.transfers where id = ${over}`;
  expect(row).toEqual({ status: 'EXPIRED' });
  expect((await transfersOf(graph, giver, { status: 'PENDING' }))[0].id).toBe(again);
});

test('an offer is over after 72 hours, or when the event begins, and a job says so', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const soon = await anEvent(graph, { startsAt: hoursFromNow(2) });
  const other = await aCode(graph, soon, giver);

  const far = await act(graph, giver, ['transferTicket', { ticketId, customerId: getter.id }]);
  const near = await act(graph, giver, [
    'transferTicket',
    { ticketId: other.ticketId, customerId: getter.id },
  ]);

  const hours = ({ expiresAt }: { expiresAt: string }) =>
    Math.round((Date.parse(expiresAt) - Date.now()) / 360_000) / 10;
  expect([hours(far.transfer), hours(near.transfer)]).toEqual([72, 2]);
  await endOffer(graph, near.transfer.id);
  await graph.sql`
    update ticketing_jobs._private_jobs set run_at = now()
    where payload ->> 'transferId' in (${near.transfer.id}, ${far.transfer.id})`;
  await graph.sql`select pg_notify('jobs:insert', '{"count":1}')`;
  await graph.settle();
  const rows = await graph.sql`
    select status, decided_at = expires_at as at_end, to_id from ticketing.transfers
    where id in (${near.transfer.id}, ${far.transfer.id}) order by expires_at`;
  expect([...rows]).toEqual([
    { status: 'EXPIRED', at_end: true, to_id: getter.id },
    { status: 'PENDING', at_end: null, to_id: getter.id },
  ]);
});

test('WEB-24: an offer by number is answered alike whether or not anybody has it, and is whose the number is', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const nobodys = aMobile();
  const shapeOf = async (mobile: string) => {
    const { transfer } = await act(graph, giver, ['transferTicket', { ticketId, mobile }]);
    await act(graph, giver, ['cancelTransfer', { transferId: transfer.id }]);
    return { ...transfer, id: '', offeredAt: '', expiresAt: '', maskedTarget: '' };
  };
  expect(await shapeOf(nobodys)).toEqual(await shapeOf(getter.mobile));

  // In the way the giver writes it, who is at home there.
  const mobile = `0${nobodys.slice(3, 7)} ${nobodys.slice(7)}`;
  const { transfer } = await act(graph, giver, ['transferTicket', { ticketId, mobile }]);
  expect((await graph.inbox(nobodys)).text).toMatch(/^Amira Haddad offers you a ticket for/);
  const deed = ['acceptTransfer', { transferId: transfer.id }] as const;
  expect(await codeOf(graph, getter, deed)).toBe('NOT_FOUND');
  const late = await aCustomer(graph, { mobile: nobodys });
  await graph.settle();
  expect(await transfersOf(graph, late, { direction: 'INCOMING' })).toMatchObject([
    { id: transfer.id, fromName: 'Amira Haddad', direction: 'INCOMING', ticket: null },
  ]);

  expect((await act(graph, late, deed)).ticket.holder.id).toBe(late.id);
});

test('an offer that is over keeps no number, and stays in the list of whoever it was for', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const wish = { ticketId, mobile: getter.mobile, message: 'See you there.' };
  const { transfer } = await act(graph, giver, ['transferTicket', wish]);
  await act(graph, giver, ['cancelTransfer', { transferId: transfer.id }]);

  const [row] = await graph.sql`
    select target, to_id from ticketing.transfers where id = ${transfer.id}`;
  expect(row).toEqual({ target: transfer.maskedTarget, to_id: getter.id });
  const [outgoing] = await transfersOf(graph, giver);
  expect(outgoing).toMatchObject({ maskedTarget: transfer.maskedTarget, status: 'CANCELLED' });
  const [incoming] = await transfersOf(graph, getter);
  expect(incoming).toMatchObject({ message: 'See you there.', maskedTarget: null });
  await graph.sql`update ticketing.p_attendees set mobile = null where customer_id = ${getter.id}`;
  const next = await aCustomer(graph, { mobile: aMobile() });
  await graph.settle();
  await graph.sql`
    update ticketing.p_attendees set mobile = ${getter.mobile} where customer_id = ${next.id}`;
  expect(await transfersOf(graph, next)).toEqual([]);
});

test('a ticket of a dependent becomes the new holder’s own; the move is on record, under who made it', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const wishes = { ...gate.event, customerId: giver.id, guestName: 'Omar' };
  const { ticketId } = await aPaidTicket(graph, wishes);
  const wish = { ticketId, customerId: getter.id };
  const { transfer } = await act(graph, giver, ['transferTicket', wish]);
  await act(graph, getter, ['acceptTransfer', { transferId: transfer.id }]);

  const [row] = await graph.sql`
    select holder_id, attendee_kind, attendee_id, attendee_name, epoch from ticketing.tickets where id = ${ticketId}`;
  expect(row).toEqual({
    holder_id: getter.id,
    attendee_kind: 'SELF',
    attendee_id: getter.id,
    attendee_name: null,
    epoch: 2,
  });
  await graph.settle();
  expect(await auditOf(graph, ticketId)).toMatchObject([
    {
      verb: 'ticket.transfer',
      accountId: getter.accountId,
      before: { holderId: giver.id },
      after: { holderId: getter.id, transferId: transfer.id },
    },
  ]);
});

test('myTransfers: page by page without a gap, by direction and by state', async () => {
  const { giver, getter } = await twoPeople(graph, gate.event);
  const ids: string[] = [];
  for (let each = 0; each < 5; each += 1) {
    const [from, to] = each % 2 === 0 ? [giver, getter] : [getter, giver];
    const { ticketId } = await aPaidTicket(graph, { ...gate.event, customerId: from.id });
    const wish = { ticketId, customerId: to.id };
    ids.unshift((await act(graph, from, ['transferTicket', wish])).transfer.id);
  }
  await act(graph, getter, ['acceptTransfer', { transferId: ids[0] }]);

  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { data } = await graph.as(giver.token)(MY_TRANSFERS, { first: 2, after });
    pages.push(data.myTransfers.edges.map(({ node }: { node: { id: string } }) => node.id));
    after = data.myTransfers.pageInfo.hasNextPage ? data.myTransfers.pageInfo.endCursor : null;
  } while (after !== null);

  expect(pages).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)]);
  const idsOf = async (filter: object) =>
    (await transfersOf(graph, giver, filter)).map(({ id }: { id: string }) => id);
  expect(await idsOf({ direction: 'INCOMING' })).toEqual([ids[1], ids[3]]);
  expect(await idsOf({ direction: 'OUTGOING', status: 'PENDING' })).toEqual([ids[2], ids[4]]);
  expect(await idsOf({ status: 'ACCEPTED' })).toEqual([ids[0]]);
  const { code } = await graph.as(giver.token)(MY_TRANSFERS, { after: 'x' });
  expect(code).toBe('BAD_USER_INPUT');
});
