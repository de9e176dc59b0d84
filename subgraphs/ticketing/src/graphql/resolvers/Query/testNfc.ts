import { getUsheredEvent } from '../../../domain/gate/get-ushered-event.ts';
import { testNfc as test } from '../../../domain/gate/test-nfc.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const testNfc: NonNullable<QueryResolvers['testNfc']> = async (
  _parent,
  { uid },
  { db, viewer },
) => {
  await getUsheredEvent(db, viewer);
  return test(db, uid);
};
