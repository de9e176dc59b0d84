import { getNfcStatus } from '../../../domain/gate/get-nfc-status.ts';
import { getUsheredEvent } from '../../../domain/gate/get-ushered-event.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const nfcStatus: NonNullable<QueryResolvers['nfcStatus']> = async (
  _parent,
  _args,
  { db, viewer },
) => {
  const { event } = await getUsheredEvent(db, viewer);
  return getNfcStatus(db, event.id);
};
