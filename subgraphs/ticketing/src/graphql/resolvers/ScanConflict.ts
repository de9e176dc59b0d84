import { present } from '../present.ts';
import type { ScanConflictResolvers } from './../types.generated.ts';

export const ScanConflict: ScanConflictResolvers = {
  ticket: async ({ ticketId }, _args, { loaders }) =>
    present(await loaders.scannedTicket.load(ticketId)),
  checkpoint: async ({ checkpointId }, _args, { loaders }) =>
    present(await loaders.conflictCheckpoint.load(checkpointId)),
};
