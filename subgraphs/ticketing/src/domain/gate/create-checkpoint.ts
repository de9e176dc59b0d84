import { badInput, conflict } from '@gatehouse/kit-subgraph/errors';
import { checkpoints, gates, type Checkpoint } from '@gatehouse/ticketing-db/gate';
import { eq } from 'drizzle-orm';
import type { Given } from '../read-change.ts';
import { recordAudit } from '../record-audit.ts';
import { getStaffedEvent, staffOf } from '../staff.ts';
import type { Visit } from '../visit.ts';
import { lockEvent } from '../events/change-event.ts';
import {
  readCheckpoint,
  readCheckpointName,
  readGates,
  takeTypes,
  type GivenCheckpoint,
} from './read-checkpoint.ts';

export type NewCheckpoint = GivenCheckpoint & {
  readonly eventId: string;
  readonly name: string;
  readonly ticketTypeIds?: Given<readonly string[]>;
  readonly gates: readonly string[];
};

const checkpointsMax = 50;

/** Adds a checkpoint with its gates to an event that the viewer works behind. */
export async function createCheckpoint(visit: Visit, given: NewCheckpoint): Promise<Checkpoint> {
  const said = { ...readCheckpoint(given), name: readCheckpointName(given.name, 'input.name') };
  const names = readGates(given.gates, 'input.gates');
  if (names.length === 0) throw badInput('A checkpoint needs a gate.', 'input.gates');
  return visit.db.transaction(async (tx) => {
    const { id: eventId } = await getStaffedEvent(tx, staffOf(visit.viewer), given.eventId);
    // Checkpoints of one event are made one after the other, so that all of them count.
    await lockEvent(tx, eventId, 'no key update');
    if ((await tx.$count(checkpoints, eq(checkpoints.eventId, eventId))) >= checkpointsMax)
      throw conflict(`An event has at most ${checkpointsMax} checkpoints.`);
    const typeIds = await takeTypes(tx, eventId, given.ticketTypeIds);
    const [checkpoint] = await tx
      .insert(checkpoints)
      .values({ ...said, eventId, typeIds })
      .returning();
    if (checkpoint === undefined) throw new Error('The new checkpoint was not answered.');
    const { id: checkpointId } = checkpoint;
    await tx.insert(gates).values(names.map((name) => ({ checkpointId, name })));
    await recordAudit(tx, visit, {
      verb: 'checkpoint.create',
      entityType: 'Checkpoint',
      entityId: checkpointId,
      after: { ...checkpoint, gates: names },
    });
    return checkpoint;
  });
}
