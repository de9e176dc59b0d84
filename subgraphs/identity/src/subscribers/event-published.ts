import { eventWindows, memberships, sessions } from '@gatehouse/identity-db/schema';
import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import type { Events } from '@gatehouse/schema/events';
import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Db } from '../domain/db.ts';
import { noGeneration, revokeAccess } from '../domain/sessions/revoke-access.ts';

/** Keeps the event's window, and moves the end of its ushers' sessions with it. An older state changes nothing. */
export async function eventPublished(
  tx: Db,
  event: PayloadOf<Events, 'event.published'>,
): Promise<void> {
  const { eventId, version, name, status } = event;
  const endsAt = new Date(event.endsAt);
  const state = { version, name, status, startsAt: new Date(event.startsAt), endsAt };
  const changed = await tx
    .insert(eventWindows)
    .values({ id: eventId, ...state })
    .onConflictDoUpdate({
      target: eventWindows.id,
      set: state,
      setWhere: lt(eventWindows.version, version),
    })
    .returning({ id: eventWindows.id });
  if (changed.length === 0) return;

  const places = tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.scopeType, 'event'), eq(memberships.scopeId, eventId)));
  const end = sql`${endsAt.toISOString()}::timestamptz`;
  const move = {
    absoluteUntil: endsAt,
    // An usher has no idle limit: both limits are the event's end.
    idleUntil: sql`case when ${sessions.idleUntil} = ${sessions.absoluteUntil} then ${end} else least(${sessions.idleUntil}, ${end}) end`,
  };
  const over = { endedAt: sql`now()`, endReason: 'EVENT_OVER' as const };
  const concerned = await tx
    .update(sessions)
    .set(status === 'PUBLISHED' ? move : over)
    .where(and(inArray(sessions.membershipId, places), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  const now = new Date();
  if (status === 'PUBLISHED' && endsAt > now) return;
  const ref = concerned.map(({ id }) => id);
  await revokeAccess(tx, { kind: 'session', ref, minimum: noGeneration, now });
}
