import { randomUUID } from 'node:crypto';
import type { Graph } from '../kit/graph.ts';

/** An organizer that ticketing has heard of, without an account: for tests that need only the name. */
export async function aKnownOrganizer(
  { sql }: Pick<Graph, 'sql'>,
  status: 'ACTIVE' | 'SUSPENDED' | 'DELETED' = 'ACTIVE',
): Promise<string> {
  const organizerId = randomUUID();
  await sql`
    insert into ticketing.p_organizers (organizer_id, version, name, status)
    values (${organizerId}, 1, 'Harbour Nights', ${status})`;
  return organizerId;
}
