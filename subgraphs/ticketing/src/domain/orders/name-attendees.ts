import { waitFor } from '@gatehouse/kit-events/wait-for';
import { notFound } from '@gatehouse/kit-subgraph/errors';
import { attendees, type Dependent } from '@gatehouse/ticketing-db/projections';
import { eq } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import type { AskedAttendee, BookingLine } from './booking.ts';

/** An attendee as a ticket keeps them. The customer's own name is read where it is shown, so that it can change. */
export type NamedAttendee = {
  readonly kind: AskedAttendee['kind'];
  readonly id: string | null;
  readonly name: string | null;
};

export type NamedLine = {
  readonly typeId: string;
  readonly attendees: readonly NamedAttendee[];
};

/** A dependent added a moment ago is still on its way here. */
const dependentWithinMs = 2000;

/** The lines with the names of the customer's dependents; NOT_FOUND for a dependent of anybody else. */
export async function nameAttendees(
  db: TicketingDb,
  customerId: string,
  lines: readonly BookingLine[],
): Promise<readonly NamedLine[]> {
  const asked = lines.flatMap((line) => line.attendees);
  const ids = asked.flatMap((attendee) => (attendee.kind === 'DEPENDENT' ? [attendee.id] : []));
  const dependents = ids.length === 0 ? [] : await awaitDependents(db, customerId, ids);
  const named = (attendee: AskedAttendee): NamedAttendee => {
    if (attendee.kind === 'SELF') return { kind: 'SELF', id: customerId, name: null };
    if (attendee.kind === 'GUEST') return { kind: 'GUEST', id: null, name: attendee.name };
    const dependent = dependents.find(({ dependentId }) => dependentId === attendee.id);
    if (dependent === undefined) throw notFound('Dependent');
    return { kind: 'DEPENDENT', id: attendee.id, name: dependent.name };
  };
  return lines.map((line) => ({ typeId: line.typeId, attendees: line.attendees.map(named) }));
}

async function awaitDependents(
  db: TicketingDb,
  customerId: string,
  ids: readonly string[],
): Promise<readonly Dependent[]> {
  const find = async () => {
    const [row] = await db
      .select({ dependents: attendees.dependents })
      .from(attendees)
      .where(eq(attendees.customerId, customerId));
    const known = row?.dependents.map(({ dependentId }) => dependentId) ?? [];
    return ids.every((id) => known.includes(id)) ? row?.dependents : undefined;
  };
  return (await waitFor(find, { timeoutMs: dependentWithinMs })) ?? [];
}
