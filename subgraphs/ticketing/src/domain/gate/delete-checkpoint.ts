import { conflict } from '@gatehouse/kit-subgraph/errors';
import { checkpoints, gates } from '@gatehouse/ticketing-db/gate';
import { scans } from '@gatehouse/ticketing-db/scans';
import { and, eq } from 'drizzle-orm';
import { brokenKey } from '../broken-key.ts';
import { recordAudit } from '../record-audit.ts';
import { staffOf } from '../staff.ts';
import type { Visit } from '../visit.ts';
import { lockCheckpoint } from './lock-checkpoint.ts';

/** What an admission holds on to: one that is on its way while this happens decides, too. */
const admitted: ReadonlySet<string | undefined> = new Set([
  'admissions_checkpoint_id_checkpoints_id_fk',
  'admissions_first_gate_id_gates_id_fk',
]);

const used = () => conflict('Something was scanned at this checkpoint.');

/** Deletes a checkpoint with its gates; CONFLICT once something was scanned there. */
export async function deleteCheckpoint(visit: Visit, checkpointId: string): Promise<string> {
  return visit.db
    .transaction(async (tx) => {
      const staff = staffOf(visit.viewer);
      const checkpoint = await lockCheckpoint(tx, staff, { checkpointId, strength: 'update' });
      const { id, eventId, name } = checkpoint;
      // The log has no reference to hold the row by: who writes it must not wait for anybody.
      const here = and(eq(scans.eventId, eventId), eq(scans.checkpointId, id));
      if ((await tx.$count(scans, here)) > 0) throw used();
      await tx.delete(gates).where(eq(gates.checkpointId, id));
      await tx.delete(checkpoints).where(eq(checkpoints.id, id));
      await recordAudit(tx, visit, {
        verb: 'checkpoint.delete',
        entityType: 'Checkpoint',
        entityId: id,
        before: { eventId, name },
      });
      return id;
    })
    .catch((error: unknown) => {
      if (admitted.has(brokenKey(error))) throw used();
      throw error;
    });
}
