import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { devices } from '@gatehouse/ticketing-db/scans';
import { isNull, sql } from 'drizzle-orm';
import type { Hall } from '../../hall.ts';
import { plainText } from '../plain-text.ts';
import { recordAudit } from '../record-audit.ts';
import { getSupervisedEvent } from './get-supervised-event.ts';

export type WhichDevice = { readonly eventId: string | null; readonly deviceId: string };

/** Shuts a device out of an event, one that was never seen too: it is known by its name alone. Twice is the same as once. */
export async function removeDevice(
  hall: Hall & BaseContext,
  asked: WhichDevice,
): Promise<{ readonly eventId: string; readonly deviceId: string }> {
  const { db, viewer, now } = hall;
  const deviceId = plainText(asked.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  const where = { eventId: asked.eventId, field: 'input.eventId' };
  const { id: eventId } = await getSupervisedEvent(db, viewer, where);
  const removed = { removedAt: now, removedBy: signedIn(viewer).profileId };
  await db.transaction(async (tx) => {
    const rows = await tx
      .insert(devices)
      .values({ eventId, deviceId, firstSeenAt: now, ...removed })
      .onConflictDoUpdate({
        target: [devices.eventId, devices.deviceId],
        set: removed,
        setWhere: isNull(devices.removedAt),
      })
      .returning({ one: sql`1` });
    if (rows.length === 0) return;
    await recordAudit(tx, hall, {
      verb: 'device.remove',
      entityType: 'Event',
      entityId: eventId,
      after: { deviceId, removedAt: now.toISOString() },
    });
  });
  return { eventId, deviceId };
}
