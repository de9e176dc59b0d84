import type { Merchant } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { changeProfile } from '../change-profile.ts';
import { merchantKind } from '../kinds/merchant.ts';
import { readMerchant, type GivenMerchant } from '../read-merchant.ts';

export type MerchantChange = GivenMerchant & { readonly id: string };

/** Changes what is known of a merchant; what is left out stays, null takes a value away. */
export async function updateMerchant(visit: Visit, given: MerchantChange): Promise<Merchant> {
  const wanted = readMerchant(given);
  return visit.db.transaction(async (tx) => {
    const change = { id: given.id, verb: 'update', change: () => wanted };
    return (await changeProfile(tx, visit, merchantKind, change)).row;
  });
}
