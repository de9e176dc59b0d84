import type { Graph } from '../kit/graph.ts';
import { aCustomer, anAdmin } from '../kit/roles.ts';
import { anEvent, aPaidTicket } from '../kit/seed.ts';
import { aPaidOrder } from '../ticketing/paid-order.ts';
import { APPROVE, REQUEST_REFUND } from '../ticketing/refund-documents.ts';
import type { Send } from './door-steps.ts';

type Signed = { readonly send: Send; readonly token: string };

/** What a customer does who wants money back: asks, takes it back, asks again and looks what became of it. */
export async function customerRefundSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const { data } = await graph.as(token)('{ me { id } }');
  const event = await anEvent(graph);
  const { ticketId } = await aPaidTicket(graph, { ...event, customerId: data.me.id });
  const ask = async () => {
    const wish = { ticketId, reason: 'I cannot come.' };
    const { requestRefund } = await send('RequestRefund', { input: wish }, token);
    return requestRefund.refundRequest.id;
  };
  await send('WithdrawRefundRequest', { input: { refundRequestId: await ask() } }, token);
  const { token: admin } = await anAdmin(graph);
  await graph.as(admin)(APPROVE, { id: await ask(), reason: 'Of course.' });
  await send('RefundRequests', { filter: { status: 'APPROVED' }, first: 5 }, token);
  await send('MyOrders', { first: 5 }, token);
}

/** What an administrator does about orders and tickets, requests for refunds and an event that is called off. */
export async function adminRefundSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const event = await anEvent(graph);
  const { eventId } = event;
  const customer = await aCustomer(graph);
  // A ticket is found by the name that identity has told.
  await graph.settle();
  const { orderId, ticketIds } = await aPaidOrder(graph, event, { customer, quantity: 3 });
  const [refused, granted, stolen] = ticketIds;
  const asked = async (ticketId: string | undefined) => {
    const { data } = await graph.as(customer.token)(REQUEST_REFUND, { ticketId });
    return data.requestRefund.refundRequest.id;
  };
  const [one, other] = [await asked(refused), await asked(granted)];
  await send('RejectRefund', { input: { refundRequestId: one, reason: 'Too late.' } }, token);
  await send('ApproveRefund', { input: { refundRequestId: other } }, token);
  await send('RefundRequests', { filter: { eventId }, first: 20 }, token);
  const cancelled = { ticketId: stolen, status: 'CANCELLED', reason: 'Stolen.' };
  await send('UpdateTicketStatus', { input: cancelled }, token);
  await send('Orders', { filter: { customerId: customer.id }, first: 20 }, token);
  await send('Order', { id: orderId }, token);
  await graph.sql`
    insert into ticketing.admissions (ticket_id, checkpoint_id, event_id, person_id, state, first_at, first_gate_id, entries)
    values (${refused ?? ''}, ${event.checkpointId}, ${eventId}, ${customer.id}, 'INSIDE', now(), ${event.gateId}, 1)`;
  await send('Tickets', { filter: { eventId, attendeeName: 'amira' }, first: 20 }, token);
  await send('Ticket', { id: refused }, token);
  await send('ExportAttendees', { input: { eventId } }, token);
  await send('CancelEvent', { input: { eventId, reason: 'The singer is ill.' } }, token);
}

/** What an organizer does who wants a list for the door. */
export async function organizerExportSteps(graph: Graph, { send, token }: Signed): Promise<void> {
  const { data } = await graph.as(token)('{ myOrganizer { id } }');
  const event = await anEvent(graph, { organizerId: data.myOrganizer.id });
  await aPaidTicket(graph, event);
  await send('ExportAttendees', { input: { eventId: event.eventId } }, token);
}
