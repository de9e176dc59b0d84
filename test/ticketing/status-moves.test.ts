import { expect, test } from 'vitest';
import { nextEventStatus } from '@gatehouse/ticketing/domain/catalogue/event-status';
import { nextOrderStatus } from '@gatehouse/ticketing/domain/orders/order-status';
import { nextTicketStatus } from '@gatehouse/ticketing/domain/tickets/ticket-status';
import { openGraph, type Graph } from '../kit/graph.ts';
import { anEvent, anUnpaidTicket } from '../kit/seed.ts';

type Table = Readonly<Record<string, readonly string[]>>;

/** Every pair of statuses, tried on a row as the database's owner: even the owner makes only the moves of the table. */
async function allowedMoves(
  { sql }: Graph,
  name: string,
  id: string,
  statuses: string[],
): Promise<Table> {
  const moves: Record<string, string[]> = {};
  const rows = sql`${sql('ticketing')}.${sql(name)}`;
  for (const from of statuses) {
    moves[from] = [];
    for (const to of statuses.filter((status) => status !== from)) {
      await sql`alter table ${rows} disable trigger user`;
      await sql`update ${rows} set status = ${from} where id = ${id}`;
      await sql`alter table ${rows} enable trigger user`;
      const move = sql`update ${rows} set status = ${to} where id = ${id}`;
      const isAllowed = await move.then(
        () => true,
        () => false,
      );
      if (isAllowed) moves[from].push(to);
    }
  }
  return moves;
}

test.each([
  ['orders', nextOrderStatus as Table],
  ['tickets', nextTicketStatus as Table],
  ['events', nextEventStatus as Table],
])(
  'the database makes the moves of the transition table of %s and no other',
  async (name, table) => {
    await using graph = await openGraph({ worker: false });
    const event = await anEvent(graph);
    const { orderId, ticketId } = await anUnpaidTicket(graph, event);
    const id = { orders: orderId, tickets: ticketId, events: event.eventId }[name] ?? '';

    const moves = await allowedMoves(graph, name, id, Object.keys(table));

    expect(moves).toEqual(table);
  },
);
