import { eventOfUsher } from '../../../domain/gate/event-of-usher.ts';
import { undoScan as undo } from '../../../domain/gate/undo-scan.ts';
import { isSupervisor } from '../../../domain/staff.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const undoScan: NonNullable<MutationResolvers['undoScan']> = async (
  _parent,
  { input },
  context,
) => {
  const { viewer } = context;
  const gatekeeper = { ...eventOfUsher(viewer), isSupervisor: isSupervisor(viewer) };
  return { scan: await undo(context, input, gatekeeper) };
};
