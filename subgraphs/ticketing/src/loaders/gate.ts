import { loadBy, loadById, loadManyBy } from '@gatehouse/kit-subgraph/load-by-id';
import {
  countAdmissionsAt,
  findCheckpointsOf,
  findGatesOf,
} from '../domain/gate/find-checkpoints.ts';
import { findScannedTickets } from '../domain/gate/find-scanned-tickets.ts';
import type { Hall } from '../hall.ts';

/** What stands at an event's gates. */
export const gateLoaders = ({ db }: Hall) => ({
  checkpointsOf: loadManyBy(
    (eventIds) => findCheckpointsOf(db, eventIds),
    ({ eventId }) => eventId,
  ),
  gatesOf: loadManyBy(
    (checkpointIds) => findGatesOf(db, checkpointIds),
    ({ checkpointId }) => checkpointId,
  ),
  admittedAt: loadBy(
    (checkpointIds) => countAdmissionsAt(db, checkpointIds),
    ({ checkpointId }) => checkpointId,
  ),
  scannedTicket: loadById((ids) => findScannedTickets(db, ids)),
});
