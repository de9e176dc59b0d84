import type { Graph } from '../kit/graph.ts';
import { aCustomer, type Person } from '../kit/roles.ts';
import { CONFIRM, PAYMENT, PROCESS } from '../payments/documents.ts';
import { bookingInput } from './booking-input.ts';
import { BOOK } from './documents.ts';
import { randomUUID } from 'node:crypto';

type Wishes = { readonly customer?: Person; readonly quantity?: number };
type Sold = { readonly eventId: string; readonly ticketTypeId: string };

type SeenOrder = {
  readonly customer: Person;
  readonly orderId: string;
  readonly ticketIds: readonly string[];
  readonly totalMinor: number;
};

/** An order that a customer has placed and not paid. */
export async function aPlacedOrder(
  graph: Graph,
  event: Sold,
  { customer: given, quantity = 1 }: Wishes = {},
): Promise<SeenOrder> {
  const customer = given ?? (await aCustomer(graph));
  const answer = await graph.as(customer.token)(BOOK, {
    input: bookingInput({ ...event, quantity }),
  });
  const order = answer.data?.bookTickets.order;
  if (order === undefined) throw new Error(`Not booked: ${answer.text}`);
  const ticketIds = order.tickets.map(({ id }: { id: string }) => id).toSorted();
  return {
    customer,
    orderId: order.id,
    ticketIds,
    totalMinor: Number(order.total.amountMinor),
  };
}

/** An order that was booked and paid as customers do it: ticketing, payments and the provider agree on it. */
export async function aPaidOrder(graph: Graph, event: Sold, wishes: Wishes = {}) {
  const order = await aPlacedOrder(graph, event, wishes);
  const paymentId = await payFor(graph, order);
  return { ...order, paymentId };
}

/** Pays an order that was placed. */
export async function payFor(
  graph: Graph,
  { customer, orderId }: Pick<SeenOrder, 'customer' | 'orderId'>,
  paymentMethod = 'sandbox_success',
): Promise<string> {
  const ask = graph.as(customer.token);
  const starting = { idempotencyKey: randomUUID(), orderId, paymentMethod };
  const started = await ask(PROCESS, { input: starting });
  const paymentId = started.data?.processPayment.payment?.id;
  if (paymentId === undefined) throw new Error(`Not started: ${started.text}`);
  const { data, text } = await ask(CONFIRM, { input: { idempotencyKey: randomUUID(), paymentId } });
  let status = data?.confirmPayment.payment?.status;
  if (status === 'PROCESSING') {
    // Tickets are waited for no longer than two seconds.
    await graph.settle();
    status = (await ask(PAYMENT, { id: paymentId })).data.payment.status;
  }
  if (status !== 'SUCCEEDED') throw new Error(`Not paid: ${text}`);
  return paymentId;
}

/** What was taken for an order and what of it went back, by payments' books and by the provider's. */
export async function moneyOf({ sql }: Graph, orderId: string) {
  const [row] = await sql<
    [
      {
        captured: number;
        refunding: number;
        refunded: number;
        refunds: number;
        charged: number;
        returned: number;
      },
    ]
  >`
    select captured_minor::int as captured, refunding_minor::int as refunding, refunded_minor::int as refunded,
      (select count(*)::int from payments.refunds where payment_id = payment.id) as refunds,
      (select sum(amount_minor)::int from payments.sandbox_charges where intent_key = payment.id) as charged,
      (select coalesce(sum(amount_minor), 0)::int from payments.sandbox_refunds where intent_key = payment.id) as returned
    from payments.payments as payment where order_id = ${orderId} and status = 'SUCCEEDED'`;
  return row;
}

/** What an event has earned: every ticket of a paid order that still counts, at its share of its line. */
export async function takingsOf({ sql }: Graph, eventId: string): Promise<number> {
  const [row] = await sql<[{ minor: number }]>`
    select coalesce(sum(line.total_minor / line.quantity), 0)::int as minor
    from ticketing.tickets as ticket
    join ticketing.order_lines as line on line.order_id = ticket.order_id and line.type_id = ticket.type_id
    join ticketing.orders as o on o.id = ticket.order_id and o.status = 'CONFIRMED'
    where ticket.event_id = ${eventId} and ticket.status in ('VALID', 'BLOCKED')`;
  return row.minor;
}
