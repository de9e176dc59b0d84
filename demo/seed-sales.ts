import { customers } from '@gatehouse/identity-db/schema';
import type { Db as IdentityDb } from '@gatehouse/identity/domain/db';
import type { Logger } from '@gatehouse/kit-subgraph/log';
import { confirmPayment } from '@gatehouse/payments/domain/confirm-payment';
import { processPayment } from '@gatehouse/payments/domain/process-payment';
import type { Db as PaymentsDb } from '@gatehouse/payments/domain/till';
import { sandboxTill } from '@gatehouse/payments/providers/sandbox/sandbox-till';
import type { TicketingDb } from '@gatehouse/ticketing/domain/db';
import { bookTickets } from '@gatehouse/ticketing/domain/orders/book-tickets';
import { orders } from '@gatehouse/ticketing-db/orders';
import { like } from 'drizzle-orm';
import { programme, type EventRow } from './programme.ts';
import { numberOf } from './random.ts';
import { eventIdOf, typeIdOf } from './seed-programme.ts';

type Databases = {
  readonly identity: IdentityDb;
  readonly ticketing: TicketingDb;
  readonly payments: PaymentsDb;
};

/** One customer's order; the customer is named by place in the list of all customers. */
type Sale = {
  readonly key: string;
  readonly eventId: string;
  readonly typeId: string;
  readonly quantity: number;
  readonly customer: number;
};

/** How many sell at once: a start-up waits for them, and a laptop has few cores. */
const sellersMax = 6;
const perOrder = 4;

/**
 * Sells tickets as customers buy them, by the verbs that the graph calls: the books of the demo are right because nothing
 * writes them by hand. Answers how many orders are new.
 */
export async function seedSales(
  { identity, ticketing, payments }: Databases,
  { now, log }: { readonly now: Date; readonly log: Logger },
): Promise<number> {
  const rows = await ticketing
    .select({ key: orders.idempotencyKey })
    .from(orders)
    .where(like(orders.idempotencyKey, 'demo-%'));
  const sold = new Set(rows.map(({ key }) => key));
  const queue = salesPlan().filter(({ key }) => !sold.has(key));
  const people = await identity.select({ id: customers.id }).from(customers).orderBy(customers.id);
  const till = sandboxTill({ db: payments, log });

  const sell = async ({ key, eventId, typeId, quantity, customer }: Sale) => {
    const customerId = people[customer % people.length]?.id;
    if (customerId === undefined) return;
    const attendees = Array.from({ length: quantity }, (_, index) =>
      index === 0 ? { self: true } : { guestName: `Guest ${index}` },
    );
    const booking = { idempotencyKey: key, eventId, items: [{ ticketTypeId: typeId, attendees }] };
    const booked = await bookTickets(ticketing, booking, { customerId, now });
    if (booked.outcome !== 'placed' || booked.order.status !== 'HELD') return;
    const paying = { customerId, idempotencyKey: key, now };
    const method = { orderId: booked.order.id, paymentMethod: 'sandbox_success' };
    const paid = await processPayment(till, { ...paying, ...method });
    if (paid.outcome === 'accepted')
      await confirmPayment(till, { ...paying, paymentId: paid.payment.id });
  };
  const count = queue.length;
  const work = async () => {
    for (let sale = queue.shift(); sale !== undefined; sale = queue.shift()) await sell(sale);
  };
  // All of them, before the first failure is told: the caller closes the connections then.
  const done = await Promise.allSettled(Array.from({ length: sellersMax }, work));
  const failed = done.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return count;
}

/** Every place of the events that are sold out, and a few orders for the others. */
const salesPlan = (): Sale[] => programme.flatMap(ordersOf);

/** What is sold of one event, order by order. */
export function ordersOf(event: EventRow): Sale[] {
  return event.types.flatMap(([typeName, , places]) => {
    const who = `${event.name} ${typeName}`;
    const wanted = event.soldOut ? places : numberOf(`sold ${who}`, 8);
    const orderCount = Math.ceil(wanted / perOrder);
    return Array.from({ length: orderCount }, (_, index) => ({
      key: `demo-${numberOf(who, 2 ** 31)}-${index}`,
      eventId: eventIdOf(event),
      typeId: typeIdOf(event, typeName),
      quantity: Math.min(perOrder, wanted - index * perOrder),
      customer: numberOf(`${who} buyers`, 200) + index,
    }));
  });
}
