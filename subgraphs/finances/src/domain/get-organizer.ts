import { organizers } from '@gatehouse/finances-db/projections';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { eq } from 'drizzle-orm';
import type { Tx } from './desk.ts';
import { readId } from './read-id.ts';

/** The organizer, or NOT_FOUND where finances know of none. */
export async function getOrganizer(tx: Tx, id: string) {
  const isIt = eq(organizers.organizerId, readId(id, 'Organizer'));
  const [organizer] = await tx.select().from(organizers).where(isIt);
  if (organizer === undefined) throw notFound('Organizer');
  return organizer;
}
