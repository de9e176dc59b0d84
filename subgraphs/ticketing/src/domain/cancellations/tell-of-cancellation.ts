import { createHash } from 'node:crypto';
import { attendees } from '@gatehouse/ticketing-db/projections';
import { inArray } from 'drizzle-orm';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import type { TicketingDb } from '../db.ts';
import { publish } from '../publish.ts';

/** Has customers told that the event was called off, as far as there is an address: each once, however many orders they have. */
export async function tellOfCancellation(
  tx: TicketingDb,
  { id: eventId, name: eventName, cancelReason }: ListedEvent,
  customerIds: readonly string[],
): Promise<void> {
  const known = await tx
    .select({ id: attendees.customerId, email: attendees.email, mobile: attendees.mobile })
    .from(attendees)
    .where(inArray(attendees.customerId, [...customerIds]));
  const content = { kind: 'eventCancelled', eventName, reason: cancelReason ?? '' } as const;
  for (const { id, email, mobile } of known) {
    // A reason may be long: it goes by e-mail where there is one.
    const to = email ?? mobile;
    if (to !== null)
      await publish(tx, 'message.requested', { messageId: idOf(eventId, id), to, content });
  }
}

/** The same event and customer give the same id for ever, and one id is sent once. */
function idOf(eventId: string, customerId: string): string {
  const hash = createHash('sha256').update(`event cancelled:${eventId}:${customerId}`).digest();
  // Version 8: a uuid whose content is the maker's own affair.
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
