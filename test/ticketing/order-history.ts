import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';

type At = Pick<Graph, 'sql'>;

export type TicketState = 'PENDING' | 'VALID' | 'BLOCKED' | 'REFUNDING' | 'REFUNDED' | 'CANCELLED';

export type LineWish = {
  readonly ticketTypeId: string;
  readonly unitPriceMinor: number;
  readonly feeMinor: number;
  readonly taxMinor: number;
  /** The state of each of its tickets, in the order of their ids. */
  readonly tickets: readonly TicketState[];
};

export type OrderWish = {
  readonly eventId: string;
  readonly customerId: string;
  readonly currency?: string;
  readonly status?: 'HELD' | 'CONFIRMED' | 'EXPIRED' | 'CANCELLED';
  readonly placedAt: Date;
  readonly lines: readonly LineWish[];
  /** What was given back, or is on its way. */
  readonly refunds?: readonly { readonly amountMinor: number; readonly isOver?: boolean }[];
};

/** An order as it stands after whatever happened to it; answers the ids of its tickets, in their order. */
export async function anOrder({ sql }: At, wish: OrderWish): Promise<readonly string[]> {
  const { eventId, customerId, currency = 'EUR', status = 'CONFIRMED', placedAt, lines } = wish;
  const total = lines.reduce(
    (sum, line) => sum + line.unitPriceMinor * line.tickets.length + line.feeMinor + line.taxMinor,
    0,
  );
  const [order] = await sql<[{ id: string }]>`
    insert into ticketing.orders ${sql({
      event_id: eventId,
      customer_id: customerId,
      idempotency_key: randomUUID(),
      fingerprint: 'seed',
      status,
      total_minor: total,
      currency,
      expires_at: placedAt,
      placed_at: placedAt,
    })} returning id`;
  const ids: string[] = [];
  for (const { ticketTypeId, unitPriceMinor, feeMinor, taxMinor, tickets } of lines) {
    await sql`
      insert into ticketing.order_lines (order_id, type_id, quantity, unit_price_minor, fee_minor, tax_minor)
      values (${order.id}, ${ticketTypeId}, ${tickets.length}, ${unitPriceMinor}, ${feeMinor}, ${taxMinor})`;
    const made = await sql<{ id: string }[]>`
      insert into ticketing.tickets
        (order_id, event_id, type_id, holder_id, attendee_kind, attendee_id, status, key_id)
      select ${order.id}, ${eventId}, ${ticketTypeId}, ${customerId}, 'SELF', ${customerId}, state,
        (select max(id) from ticketing.code_keys)
      from unnest(${[...tickets]}::text[]) with ordinality as wish (state, at) order by at returning id`;
    ids.push(...made.map(({ id }) => id));
  }
  for (const { amountMinor, isOver = false } of wish.refunds ?? [])
    await sql`
      insert into ticketing.refunds (order_id, amount_minor, cause, status, created_at, settled_at)
      values (${order.id}, ${amountMinor}, 'ADMIN', ${isOver ? 'SUCCEEDED' : 'PENDING'}, ${placedAt}, ${isOver ? placedAt : null})`;
  return ids;
}

export type AdmissionWish = {
  readonly ticketId: string;
  readonly checkpointId: string;
  readonly eventId: string;
  readonly personId: string;
  readonly state?: 'INSIDE' | 'OUT';
  readonly firstAt: Date;
};

/** That a ticket was let in. */
export async function anAdmission({ sql }: At, wish: AdmissionWish): Promise<void> {
  await sql`
    insert into ticketing.admissions ${sql({
      ticket_id: wish.ticketId,
      checkpoint_id: wish.checkpointId,
      event_id: wish.eventId,
      person_id: wish.personId,
      state: wish.state ?? 'INSIDE',
      first_at: wish.firstAt,
      entries: 1,
    })}`;
}
