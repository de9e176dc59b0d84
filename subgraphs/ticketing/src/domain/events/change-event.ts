import { conflict, notFound } from '@gatehouse/kit-subgraph/errors';
import type { AuditActor } from '@gatehouse/kit-subgraph/audit-payload';
import { events } from '@gatehouse/ticketing-db/catalogue';
import { and, eq, sql } from 'drizzle-orm';
import { eventColumns, type ListedEvent } from '../catalogue/event-columns.ts';
import { changedFields } from '../changed-fields.ts';
import type { TicketingDb } from '../db.ts';
import { isUuid } from '../is-uuid.ts';
import { recordAudit } from '../record-audit.ts';
import { placeNotFound } from './place-not-found.ts';
import { tellEvent, toldFields } from './tell-event.ts';

type NewFields = { readonly [Field in keyof ListedEvent]?: ListedEvent[Field] | undefined };

type Change = {
  readonly eventId: string;
  /** The version that was seen; CONFLICT when it is another one by now. */
  readonly version?: number | null | undefined;
  /** What was done, for the audit log: `event.update`. */
  readonly verb: string;
  /** Whether nobody may book while it is decided. */
  readonly isExclusive?: boolean;
  /** What is undefined stays. May depend on the event, which is locked. */
  readonly change: (event: ListedEvent) => NewFields | Promise<NewFields>;
};

/**
 * Changes an event of any status, raises its version by one, tells others of what they can see once it was published, and puts
 * it on record. NOT_FOUND for an unknown one. A change that changes nothing leaves no trace.
 */
export async function changeEvent(
  tx: TicketingDb,
  actor: AuditActor,
  { eventId, version, verb, isExclusive = false, change }: Change,
): Promise<ListedEvent> {
  const before = await lockEvent(tx, eventId, isExclusive ? 'update' : 'no key update');
  if (version !== null && version !== undefined && version !== before.version)
    throw changedMeanwhile();
  const changed = changedFields(before, await change(before));
  if (changed === undefined) return before;
  const [event] = await tx
    .update(events)
    .set({ ...changed.after, version: sql`${events.version} + 1` })
    .where(and(eq(events.id, before.id), eq(events.version, before.version)))
    .returning(eventColumns)
    .catch((error: unknown) => {
      throw placeNotFound(error);
    });
  if (event === undefined) throw changedMeanwhile();
  const wasPublic = event.status === 'PUBLISHED' || event.status === 'COMPLETED';
  if (wasPublic && toldFields.some((field) => field in changed.after))
    await tellEvent(tx, 'event.updated', event);
  await recordAudit(tx, actor, {
    verb,
    entityType: 'Event',
    entityId: event.id,
    before: withoutLink(changed.before),
    after: withoutLink(changed.after),
  });
  return event;
}

const changedMeanwhile = () => conflict('This event has changed since it was read.');

/** The event under a lock that lasts as long as the transaction; NOT_FOUND for an unknown one. */
export async function lockEvent(
  tx: TicketingDb,
  eventId: string,
  strength: 'update' | 'no key update',
): Promise<ListedEvent> {
  if (!isUuid(eventId)) throw notFound('Event');
  const [event] = await tx
    .select(eventColumns)
    .from(events)
    .where(eq(events.id, eventId))
    .for(strength);
  if (event === undefined) throw notFound('Event');
  return event;
}

/** Whoever has the address of a picture sees it; the file's id beside it says as much and opens nothing. */
const withoutLink = ({ imageUrl: _link, ...fields }: Partial<ListedEvent>) => fields;
