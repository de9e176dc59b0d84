import { conflict } from '@gatehouse/kit-subgraph/errors';
import { checkpoints, gates, type Checkpoint } from '@gatehouse/ticketing-db/gate';
import { eq } from 'drizzle-orm';
import { changedFields } from '../changed-fields.ts';
import type { TicketingDb } from '../db.ts';
import type { Given } from '../read-change.ts';
import { recordAudit } from '../record-audit.ts';
import { staffOf } from '../staff.ts';
import type { Visit } from '../visit.ts';
import { getCheckpoint, lockCheckpoint } from './lock-checkpoint.ts';
import {
  gatesMax,
  readCheckpoint,
  readGates,
  takeTypes,
  type GivenCheckpoint,
} from './read-checkpoint.ts';

export type CheckpointUpdate = GivenCheckpoint & {
  readonly checkpointId: string;
  readonly ticketTypeIds?: Given<readonly string[]>;
  readonly addGates?: Given<readonly string[]>;
};

/** Changes a checkpoint of an event that the viewer works behind; what is left out stays. */
export async function updateCheckpoint(visit: Visit, given: CheckpointUpdate): Promise<Checkpoint> {
  const wanted = readCheckpoint(given);
  const added = readGates(given.addGates ?? [], 'input.addGates');
  const { checkpointId } = given;
  return visit.db.transaction(async (tx) => {
    const staff = staffOf(visit.viewer);
    // Types before checkpoints: who deletes a type has its checkpoints let go of it.
    const { eventId } = await getCheckpoint(tx, staff, checkpointId);
    const typeIds = await takeTypes(tx, eventId, given.ticketTypeIds);
    const before = await lockCheckpoint(tx, staff, { checkpointId, strength: 'no key update' });
    const changed = changedFields(before, { ...wanted, typeIds });
    await addGates(tx, before.id, added);
    if (changed === undefined && added.length === 0) return before;
    const [checkpoint = before] =
      changed === undefined
        ? []
        : await tx
            .update(checkpoints)
            .set(changed.after)
            .where(eq(checkpoints.id, before.id))
            .returning();
    await recordAudit(tx, visit, {
      verb: 'checkpoint.update',
      entityType: 'Checkpoint',
      entityId: before.id,
      before: { ...changed?.before },
      after: { ...changed?.after, ...(added.length === 0 ? {} : { gates: added }) },
    });
    return checkpoint;
  });
}

/** Under the checkpoint's lock, so that all gates count. */
async function addGates(
  tx: TicketingDb,
  checkpointId: string,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  const existing = await tx.$count(gates, eq(gates.checkpointId, checkpointId));
  if (existing + names.length > gatesMax)
    throw conflict(`A checkpoint has at most ${gatesMax} gates.`);
  await tx.insert(gates).values(names.map((name) => ({ checkpointId, name })));
}
