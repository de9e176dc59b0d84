import type { Merchant } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { merchantKind } from '../kinds/merchant.ts';
import { suspendProfile, type Named } from '../suspend-profile.ts';

/** Locks a merchant out, for a reason; every session for it ends at once. */
export const suspendMerchant = (visit: Visit, given: Named): Promise<Merchant> =>
  suspendProfile(visit, merchantKind, given);
