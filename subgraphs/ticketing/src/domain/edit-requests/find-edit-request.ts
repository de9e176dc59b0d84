import { editRequests, type EditRequest } from '@gatehouse/ticketing-db/requests';
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import type { Staff } from '../staff.ts';

/** One request, if it is for the viewer to see. */
export async function findEditRequest(
  db: TicketingDb,
  staff: Staff,
  id: string,
): Promise<EditRequest | undefined> {
  if (!isUuid(id)) return undefined;
  const [request] = await db
    .select()
    .from(editRequests)
    .where(and(eq(editRequests.id, id), seenBy(staff)));
  return request;
}

/** Administrators see every request, organizers their own, ushers none. */
export function seenBy(staff: Staff): SQL | undefined {
  switch (staff.kind) {
    case 'admin':
      return undefined;
    case 'organizer':
      return eq(editRequests.organizerId, staff.organizerId);
    case 'usher':
      return sql`false`;
  }
}
