import type { Merchant } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { merchantKind } from '../kinds/merchant.ts';
import { verifyProfile } from '../verify-profile.ts';

/** Says that a merchant is who it claims to be. */
export const verifyMerchant = (visit: Visit, id: string): Promise<Merchant> =>
  verifyProfile(visit, merchantKind, id);
