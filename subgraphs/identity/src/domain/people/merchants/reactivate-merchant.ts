import type { Merchant } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { merchantKind } from '../kinds/merchant.ts';
import { reactivateProfile } from '../reactivate-profile.ts';

/** Lets a merchant in again; a new sign-in is needed. */
export const reactivateMerchant = (visit: Visit, id: string): Promise<Merchant> =>
  reactivateProfile(visit, merchantKind, id);
