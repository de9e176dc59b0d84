import { loadById } from '@gatehouse/kit-subgraph/load-by-id';
import { findCheckpoints } from '../domain/gate/find-checkpoints.ts';
import type { Hall } from '../hall.ts';

/** What conflicts name. */
export const offlineLoaders = ({ db }: Hall) => ({
  conflictCheckpoint: loadById((ids) => findCheckpoints(db, ids)),
});
