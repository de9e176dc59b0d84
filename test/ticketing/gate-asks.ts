import { randomInt } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';
import { anUsher, type UsherWishes } from '../kit/roles.ts';
import { askShipped } from './shipped.ts';

/** An usher at an event whom ticketing has heard of: `ask` sends a shipped document, `read` answers its data. */
export async function aGatekeeper(graph: Graph, wishes: UsherWishes) {
  const usher = await anUsher(graph, wishes);
  await graph.settle();
  const ask = (name: string, variables: object = {}) =>
    askShipped(graph, name, { token: usher.token, variables });
  const read = async (name: string, variables: object = {}) => {
    const { data, text, errors } = await ask(name, variables);
    if (errors !== undefined) throw new Error(`${name} failed: ${text}`);
    return data;
  };
  return { ...usher, ask, read };
}

/** A card's number that no other card has. */
export const aUid = (): string =>
  `04${randomInt(2 ** 47)
    .toString(16)
    .toUpperCase()
    .padStart(12, '0')}`;

type CardWishes = { readonly holderId?: string | null; readonly isActive?: boolean };

/** A card as payments told ticketing of it. */
export async function aCard({ sql }: Pick<Graph, 'sql'>, wishes: CardWishes = {}) {
  const { holderId = null, isActive = true } = wishes;
  const uid = aUid();
  await sql`
    insert into ticketing.p_cards (card_id, version, uid, holder_id, status, is_active)
    values (gen_random_uuid(), 1, ${uid}, ${holderId}, ${isActive ? 'ACTIVE' : 'BLOCKED'}, ${isActive})`;
  return { uid };
}

type ChildWishes = {
  readonly customerId: string;
  readonly ticketId: string;
  readonly name: string;
};

/** Makes a customer's ticket that of a child of theirs. */
export async function aChildsTicket(
  { sql }: Pick<Graph, 'sql'>,
  { customerId, ticketId, name }: ChildWishes,
) {
  const [child] = await sql<[{ id: string }]>`select gen_random_uuid() as id`;
  const told = {
    dependentId: child.id,
    name,
    relationship: 'child',
    photoUrl: null,
    bloodType: 'O-',
    emergencyNote: 'Allergic to peanuts.',
  };
  await sql`
    update ticketing.p_attendees set dependents = dependents || ${sql.json([told])}::jsonb where customer_id = ${customerId}`;
  await sql`
    update ticketing.tickets set attendee_kind = 'DEPENDENT', attendee_id = ${child.id}, attendee_name = ${name}
    where id = ${ticketId}`;
  return { dependentId: child.id };
}
