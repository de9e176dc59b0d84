import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { anEvent, aTicketType } from '../kit/seed.ts';
import { PROCESS } from '../payments/documents.ts';
import { aPaidOrder, aPlacedOrder } from './paid-order.ts';
import { MOVE, REQUEST_REFUND } from './refund-documents.ts';

/** An event with orders in every state that calling it off has to end; `admin` is an administrator's token. */
export async function aMixedEvent(graph: Graph, admin: string) {
  const event = await anEvent(graph, { capacity: 20 });
  const free = await aTicketType(graph, { ...event, typeName: 'Guest list', priceMinor: 0 });
  const { eventId } = event;
  const two = await aPaidOrder(graph, event, { quantity: 2 });
  const { customer } = two;
  const [admitted, partly] = [
    await aPaidOrder(graph, event, { customer }),
    await aPaidOrder(graph, event, { quantity: 2 }),
  ];
  const [gratis, held, started] = [
    await aPlacedOrder(graph, { eventId, ticketTypeId: free.ticketTypeId }),
    await aPlacedOrder(graph, event, { customer }),
    await aPlacedOrder(graph, event, { customer }),
  ];
  const starting = {
    idempotencyKey: randomUUID(),
    orderId: started.orderId,
    paymentMethod: 'sandbox_success',
  };
  const { data } = await graph.as(started.customer.token)(PROCESS, { input: starting });
  const [blocked = '', asked = ''] = two.ticketIds;
  const [gone = '', offered = ''] = partly.ticketIds;
  await graph.as(admin)(MOVE, { ticketId: blocked, status: 'BLOCKED' });
  await graph.as(two.customer.token)(REQUEST_REFUND, { ticketId: asked });
  await graph.as(admin)(MOVE, { ticketId: gone, status: 'CANCELLED' });
  await graph.sql`
    insert into ticketing.transfers (ticket_id, kind, from_id, to_id, status, offered_at, expires_at)
    values (${offered}, 'TRANSFER', ${partly.customer.id}, ${randomUUID()}, 'PENDING', now(), now() + interval '1 hour')`;
  await graph.sql`
    insert into ticketing.admissions (ticket_id, checkpoint_id, event_id, person_id, state, first_at, entries)
    values (${admitted.ticketIds[0] ?? ''}, ${event.checkpointId}, ${eventId}, ${admitted.customer.id}, 'INSIDE', now(), 1)`;
  const paymentId: string = data.processPayment.payment.id;
  const orders = { two, admitted, partly, gratis, held, started: { ...started, paymentId } };
  return { event, free, ...orders };
}
