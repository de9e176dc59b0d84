import type { Merchant } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { merchantKind } from '../kinds/merchant.ts';
import { deleteProfile } from '../delete-profile.ts';
import type { Named } from '../suspend-profile.ts';
/** Deletes a merchant, for a reason: it is in no list any more, and nobody signs in for it. */
export const deleteMerchant = (visit: Visit, given: Named): Promise<Merchant> =>
  deleteProfile(visit, merchantKind, given);
