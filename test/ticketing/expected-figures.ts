import type { Graph } from '../kit/graph.ts';

// Sums in the plainest way, row by row in JavaScript: what the database adds up must be the same.

export type TicketRow = {
  readonly id: string;
  readonly orderId: string;
  readonly eventId: string;
  readonly typeId: string;
  readonly categoryId: string;
  readonly organizerId: string;
  readonly status: string;
  readonly orderStatus: string;
  readonly customerId: string;
  readonly placedAt: Date;
  readonly currency: string;
  readonly lineTotal: number;
  readonly quantity: number;
};

type RefundRow = Pick<
  TicketRow,
  'orderId' | 'eventId' | 'placedAt' | 'currency' | 'orderStatus'
> & { readonly amountMinor: number };

type AdmissionRow = {
  readonly eventId: string;
  readonly personId: string;
  readonly categoryId: string;
  readonly organizerId: string;
  readonly firstAt: Date;
};

/** Everything that is there. */
export async function rowsOf({ sql }: Pick<Graph, 'sql'>) {
  const tickets = await sql<TicketRow[]>`
    select ticket.id, o.id as "orderId", o.event_id as "eventId", ticket.type_id as "typeId",
      event.category_id as "categoryId", event.organizer_id as "organizerId", ticket.status, o.status as "orderStatus",
      o.customer_id as "customerId", o.placed_at as "placedAt", o.currency, line.total_minor::int as "lineTotal", line.quantity
    from ticketing.tickets as ticket join ticketing.orders as o on o.id = ticket.order_id
    join ticketing.events as event on event.id = o.event_id
    join ticketing.order_lines as line on line.order_id = o.id and line.type_id = ticket.type_id order by ticket.id`;
  const refunds = await sql<RefundRow[]>`
    select o.id as "orderId", o.event_id as "eventId", o.placed_at as "placedAt", o.currency, o.status as "orderStatus",
      refund.amount_minor::int as "amountMinor"
    from ticketing.refunds as refund join ticketing.orders as o on o.id = refund.order_id`;
  const admissions = await sql<AdmissionRow[]>`
    select event.id as "eventId", person_id as "personId", category_id as "categoryId", organizer_id as "organizerId",
      first_at as "firstAt"
    from ticketing.admissions as admission join ticketing.events as event on event.id = admission.event_id`;
  return { tickets: priced(tickets), refunds: [...refunds], admissions: [...admissions] };
}

export type Rows = Awaited<ReturnType<typeof rowsOf>>;
export type PricedTicket = TicketRow & { readonly amountMinor: number };

/** Hands a line's total out to its tickets, so that what has been handed out is always the rounded part that is due. */
function priced(tickets: readonly TicketRow[]): readonly PricedTicket[] {
  const handedOut = new Map<string, { count: number; amount: number }>();
  return tickets.map((ticket) => {
    const line = `${ticket.orderId} ${ticket.typeId}`;
    const before = handedOut.get(line) ?? { count: 0, amount: 0 };
    const due = Math.floor((ticket.lineTotal * (before.count + 1)) / ticket.quantity);
    handedOut.set(line, { count: before.count + 1, amount: due });
    return Object.assign({ amountMinor: due - before.amount }, ticket);
  });
}

export const isSold = ({ status }: TicketRow) => status === 'VALID' || status === 'BLOCKED';
export const isPaid = ({ orderStatus }: { readonly orderStatus: string }) =>
  orderStatus === 'CONFIRMED';
export const isRefunded = (ticket: TicketRow) =>
  ['REFUNDING', 'REFUNDED'].includes(ticket.status) ||
  (ticket.status === 'CANCELLED' && isPaid(ticket));

type Amount = { readonly amountMinor: number; readonly currency: string };

export const sum = (amounts: readonly Pick<Amount, 'amountMinor'>[]) =>
  String(amounts.reduce((total, { amountMinor }) => total + amountMinor, 0));

/** As the graph shows money: per currency, those without any left out. */
export const perCurrency = (amounts: readonly Amount[]) =>
  [...Map.groupBy(amounts, ({ currency }) => currency)]
    .map(([currency, of]) => ({ amountMinor: sum(of), currency }))
    .filter(({ amountMinor }) => amountMinor !== '0')
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));

export const distinct = (values: readonly string[]) => new Set(values).size;

export const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);

/** Per day and currency, in order. */
export const perDay = (tickets: readonly PricedTicket[]) =>
  [...Map.groupBy(tickets, ({ placedAt, currency }) => `${dayOf(placedAt)} ${currency}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => {
      const [on, currency] = key.split(' ');
      return { on, sold: of.length, takings: { amountMinor: sum(of), currency } };
    });
