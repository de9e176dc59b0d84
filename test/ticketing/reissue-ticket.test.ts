import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '@gatehouse/kit-events/wait-for';
import { auditOf } from '../identity/audit-of.ts';
import { here } from '../identity/send-file.ts';
import { openGraph, type Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anUnpaidTicket, codesOf, hoursFromNow } from '../kit/seed.ts';
import { aGate } from './gate-kit.ts';
import { act, attempt, codeOf, transfersOf, twoPeople } from './transfer-kit.ts';

// A ticket gets a new code, or a new owner by an administrator's doing.

let graph: Graph;
let gate: Awaited<ReturnType<typeof aGate>>;
beforeAll(async () => {
  graph = await openGraph();
  gate = await aGate(graph, { startsAt: hoursFromNow(100) });
});
afterAll(() => graph[Symbol.asyncDispose]());

const codeNow = async (ticketId: string) => (await codesOf(graph, [ticketId]))[0] ?? '';

test('WEB-24: a reissued ticket has a new code at once, the old one is INVALID REISSUED, and whose it is stays', async () => {
  const { giver, ticketId, code } = await twoPeople(graph, gate.event);

  const { ticket } = await act(graph, giver, ['reissueTicket', { ticketId }]);

  expect(ticket).toMatchObject({ status: 'VALID', holder: { id: giver.id } });
  expect(ticket.qrCode.text).not.toBe(code);
  expect(await gate.scan(code)).toMatchObject({ verdict: 'INVALID', reason: 'REISSUED' });
  expect((await gate.scan(ticket.qrCode.text)).verdict).toBe('VALID');
  await graph.settle();
  expect(await auditOf(graph, ticketId)).toMatchObject([
    {
      verb: 'ticket.reissue',
      accountId: giver.accountId,
      before: { epoch: 1 },
      after: { epoch: 2 },
    },
  ]);
});

test('WEB-23 T-26: the link to the image of a code dies with it: who had the ticket cannot see the code of who has it now', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const shown = async ({ token }: typeof giver) => {
    const ask = 'query ($id: ID!) { ticket(id: $id) { qrCode { imageUrl } } }';
    const { data } = await graph.as(token)(ask, { id: ticketId });
    return here(graph, data.ticket.qrCode.imageUrl);
  };
  const kept = await shown(giver);
  expect((await fetch(kept)).status).toBe(200);

  const wish = { ticketId, customerId: getter.id };
  const { transfer } = await act(graph, giver, ['transferTicket', wish]);
  await act(graph, getter, ['acceptTransfer', { transferId: transfer.id }]);

  expect((await fetch(kept)).status).toBe(404);
  expect((await fetch(await shown(getter))).status).toBe(200);
});

test('WEB-22 T-26: who looks at a ticket while it changes hands does not see the code of who has it then', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const ask = 'query ($id: ID!) { ticket(id: $id) { id qrCode { text } } }';
  const looks = async () => {
    const [row] = await graph.sql`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query like '%"tickets"."epoch"%'`;
    return row?.['n'] > 0 ? true : undefined;
  };

  let seen: ReturnType<ReturnType<typeof graph.as>> | undefined;
  await graph.sql.begin(async (tx) => {
    // The ticket is read; its code waits, for it needs the event's number.
    await tx`lock table ticketing.events in access exclusive mode`;
    seen = graph.as(giver.token)(ask, { id: ticketId });
    expect(await waitFor(looks, { timeoutMs: 5000 })).toBe(true);
    await tx`select ticketing.move_ticket(${ticketId}, ${getter.id})`;
  });

  expect((await seen)?.data.ticket).toEqual({ id: ticketId, qrCode: null });
});

test('two reissues in one request answer two codes, and the later one opens the gate', async () => {
  const { giver, ticketId } = await twoPeople(graph, gate.event);
  const again = `reissueTicket(input: { ticketId: "${ticketId}" }) { ticket { qrCode { text } } }`;

  const { data } = await graph.as(giver.token)(`mutation { one: ${again} two: ${again} }`);

  const [one, two] = [data.one.ticket.qrCode.text, data.two.ticket.qrCode.text];
  expect(await gate.scan(one)).toMatchObject({ verdict: 'INVALID', reason: 'REISSUED' });
  expect((await gate.scan(two)).verdict).toBe('VALID');
});

test('reissues at the same moment each raise the epoch, and an open offer of the ticket stays', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const wish = { ticketId, customerId: getter.id };
  const { transfer } = await act(graph, giver, ['transferTicket', wish]);

  await Promise.all(
    Array.from({ length: 5 }, () => act(graph, giver, ['reissueTicket', { ticketId }])),
  );

  const [row] = await graph.sql`
    select epoch, (select count(*)::int from ticketing.ticket_epochs where ticket_id = id) as kept
    from ticketing.tickets where id = ${ticketId}`;
  expect(row).toEqual({ epoch: 6, kept: 5 });
  const deed = ['acceptTransfer', { transferId: transfer.id }] as const;
  expect((await act(graph, getter, deed)).ticket.holder.id).toBe(getter.id);
});

test('T-38: only the holder and who supports customers reissue a ticket, only a valid one', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const support = await anAdmin(graph, { role: 'Support' });
  const unpaid = await anUnpaidTicket(graph, { ...gate.event, customerId: giver.id });
  for (const id of [ticketId, randomUUID(), 'no-id'])
    expect(await codeOf(graph, getter, ['reissueTicket', { ticketId: id }])).toBe('NOT_FOUND');
  expect(await codeNow(ticketId)).toBe(code);

  const { ticketId: id } = unpaid;
  expect(await codeOf(graph, giver, ['reissueTicket', { ticketId: id }])).toBe('CONFLICT');
  const { ticket } = await act(graph, support, ['reissueTicket', { ticketId }]);

  // Whoever has the code can enter: it is shown to the holder alone.
  expect(ticket).toMatchObject({ id: ticketId, qrCode: null });
  expect(await codeNow(ticketId)).not.toBe(code);
});

test('ADM-13: an administrator gives a ticket to another customer, for a reason; the old code is dead and the offer over', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const admin = await anAdmin(graph);
  const other = await aCustomer(graph);
  await graph.settle();
  const { transfer } = await act(graph, giver, [
    'transferTicket',
    { ticketId, customerId: other.id },
  ]);
  const wish = { ticketId, customerId: getter.id, reason: 'Bought with the wrong account.' };

  const { ticket } = await act(graph, admin, ['reassignTicket', wish]);

  expect(ticket).toMatchObject({ attendeeName: 'Leila Ben Salah', holder: { id: getter.id } });
  expect(await gate.scan(code)).toMatchObject({ verdict: 'INVALID', reason: 'TRANSFERRED' });
  expect((await gate.scan(await codeNow(ticketId))).verdict).toBe('VALID');
  const { id: transferId } = transfer;
  expect(await codeOf(graph, other, ['acceptTransfer', { transferId }])).toBe('CONFLICT');
  const offers = await transfersOf(graph, giver);
  expect(offers).toMatchObject([
    { kind: 'ADMIN', status: 'ACCEPTED', direction: 'OUTGOING', fromName: null },
    { id: transferId, status: 'CANCELLED' },
  ]);
  expect(await transfersOf(graph, getter)).toMatchObject([
    { id: offers[0].id, direction: 'INCOMING', fromName: null, ticket: { id: ticketId } },
  ]);
  await graph.settle();
  expect(await auditOf(graph, ticketId)).toMatchObject([
    {
      verb: 'ticket.reassign',
      accountId: admin.accountId,
      before: { holderId: giver.id },
      after: { holderId: getter.id, reason: wish.reason },
    },
  ]);
});

test('ADM-13 T-27: not what was admitted, is not valid or has its money asked back; nobody who is not there; not without a reason', async () => {
  const { giver, getter, ticketId, code } = await twoPeople(graph, gate.event);
  const admin = await anAdmin(graph);
  const wish = { ticketId, customerId: getter.id, reason: 'Asked for it.' };
  const refused = (change: object, who = admin) =>
    codeOf(graph, who, ['reassignTicket', { ...wish, ...change }]);
  const unpaid = await anUnpaidTicket(graph, { ...gate.event, customerId: giver.id });

  for (const id of [randomUUID(), 'no-id'])
    expect([await refused({ ticketId: id }), await refused({ customerId: id })]).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  expect(await refused({ ticketId: unpaid.ticketId })).toBe('CONFLICT');
  expect(await refused({ customerId: giver.id })).toBe('CONFLICT');
  for (const reason of ['', ' ', 'x'.repeat(1001)]) {
    const { errors } = await attempt(graph, admin, ['reassignTicket', { ...wish, reason }]);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.reason',
    });
  }
  const support = await anAdmin(graph, { role: 'Support' });
  expect(await refused({}, support)).toBe('FORBIDDEN');
  await graph.sql`
    update ticketing.p_attendees set status = 'SUSPENDED' where customer_id = ${getter.id}`;
  expect(await refused({})).toBe('NOT_FOUND');
  await graph.sql`
    update ticketing.p_attendees set status = 'ACTIVE' where customer_id = ${getter.id}`;
  await graph.sql`
    insert into ticketing.refund_requests (ticket_id, event_id, customer_id, reason, status, requested_at)
    values (${ticketId}, ${gate.event.eventId}, ${giver.id}, 'Ill.', 'OPEN', now())`;
  expect(await refused({})).toBe('CONFLICT');
  await graph.sql`
    update ticketing.refund_requests set status = 'WITHDRAWN', decided_at = now() where ticket_id = ${ticketId}`;
  expect((await gate.scan(code)).verdict).toBe('VALID');
  expect(await refused({})).toBe('CONFLICT');

  expect(await transfersOf(graph, giver)).toEqual([]);
});

test('administrators see the open offer of a ticket, and where it went only in part', async () => {
  const { giver, getter, ticketId } = await twoPeople(graph, gate.event);
  const support = await anAdmin(graph, { role: 'Support' });
  await act(graph, giver, ['transferTicket', { ticketId, mobile: getter.mobile }]);
  const TICKET = `query ($id: ID!) {
    ticket(id: $id) { pendingTransfer { status direction maskedTarget fromName ticket { id } } }
  }`;

  const { data } = await graph.as(support.token)(TICKET, { id: ticketId });

  expect(data.ticket.pendingTransfer).toEqual({
    status: 'PENDING',
    direction: 'OUTGOING',
    maskedTarget: `+44•••${getter.mobile.slice(-2)}`,
    fromName: 'Amira Haddad',
    ticket: { id: ticketId },
  });
});
