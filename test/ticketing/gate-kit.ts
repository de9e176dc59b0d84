import { waitFor } from '@gatehouse/kit-events/wait-for';
import type { Graph } from '../kit/graph.ts';
import { anUsher, type Person } from '../kit/roles.ts';
import { anEvent, aPaidTicket, codesOf, type EventWishes } from '../kit/seed.ts';
import { scanner } from './scanner.ts';
import { askShipped } from './shipped.ts';
import { undoer } from './undoer.ts';

/** An event with an usher who is signed in to it, and a device to scan with. */
export async function aGate(graph: Graph, wishes: EventWishes = {}) {
  const event = await anEvent(graph, wishes);
  const usher = await anUsher(graph, event);
  await graph.settle();
  return {
    event,
    usher,
    scan: scanner(graph, usher.token),
    undo: undoer(graph, usher.token),
    /** What the usher sees of the event, counted anew however often a second it is asked. */
    look: async () => {
      // People are counted once a second for everybody; a count after now says so.
      const askedAt = Date.now();
      const isNew = async () => {
        const { data } = await askShipped(graph, 'GateEvent', { token: usher.token });
        return Date.parse(data.gateEvent.asOf) >= askedAt ? data.gateEvent : undefined;
      };
      return waitFor(isNew, { timeoutMs: 10_000 });
    },
  };
}

type Sold = { readonly eventId: string; readonly ticketTypeId: string };

/** A valid ticket of an event and the text of its code. */
export async function aCode(graph: Graph, event: Sold, customer?: Person) {
  const wishes = customer === undefined ? {} : { customerId: customer.id };
  const { ticketId } = await aPaidTicket(graph, { ...event, ...wishes });
  const [code = ''] = await codesOf(graph, [ticketId]);
  return { ticketId, code };
}

/** How many checkpoints a ticket has been admitted at. */
export async function countAdmissions({ sql }: Pick<Graph, 'sql'>, ticketId: string) {
  const [row] = await sql<[{ n: number }]>`
    select count(*)::int as n from ticketing.admissions where ticket_id = ${ticketId}`;
  return row.n;
}
