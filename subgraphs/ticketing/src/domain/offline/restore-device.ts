import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { BaseContext } from '@gatehouse/kit-subgraph/subgraph';
import { devices } from '@gatehouse/ticketing-db/scans';
import { and, eq } from 'drizzle-orm';
import type { Hall } from '../../hall.ts';
import { plainText } from '../plain-text.ts';
import { recordAudit } from '../record-audit.ts';
import { getSupervisedEvent } from './get-supervised-event.ts';
import type { WhichDevice } from './remove-device.ts';

/** Lets a removed device scan and sync again. Twice is the same as once. */
export async function restoreDevice(
  hall: Hall & BaseContext,
  asked: WhichDevice,
): Promise<{ readonly eventId: string; readonly deviceId: string }> {
  const { db, viewer } = hall;
  const deviceId = plainText(asked.deviceId, { field: 'input.deviceId', lengthMax: 64 });
  const where = { eventId: asked.eventId, field: 'input.eventId' };
  const { id: eventId } = await getSupervisedEvent(db, viewer, where);
  const thisOne = and(eq(devices.eventId, eventId), eq(devices.deviceId, deviceId));
  return db.transaction(async (tx) => {
    const [device] = await tx.select().from(devices).where(thisOne).for('update');
    if (device === undefined) throw notFound('Device');
    if (device.removedAt !== null) {
      await tx.update(devices).set({ removedAt: null, removedBy: null }).where(thisOne);
      await recordAudit(tx, hall, {
        verb: 'device.restore',
        entityType: 'Event',
        entityId: eventId,
        before: { deviceId, removedAt: device.removedAt.toISOString() },
      });
    }
    return { eventId, deviceId };
  });
}
