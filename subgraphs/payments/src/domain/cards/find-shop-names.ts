import { pMerchants } from '@gatehouse/payments-db/schema';
import { inArray } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Tx } from '../till.ts';

/** What merchants call their shops, as identity told. */
export async function findShopNames(tx: Tx, ids: readonly string[]) {
  const { merchantId: id, shopName } = pMerchants;
  return tx
    .select({ id, shopName })
    .from(pMerchants)
    .where(inArray(id, ids.filter(isId)));
}
