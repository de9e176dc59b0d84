import type { PayloadOf } from '@gatehouse/kit-events/catalogue';
import { pMerchants } from '@gatehouse/payments-db/schema';
import type { Events } from '@gatehouse/schema/events';
import { lt, sql } from 'drizzle-orm';
import type { Db } from '../domain/till.ts';

/** Keeps a merchant as the newest event told it; an older one that comes late changes nothing. */
export async function merchantUpdated(
  tx: Db,
  { merchantId, version, shopName, status }: PayloadOf<Events, 'merchant.updated'>,
): Promise<void> {
  const kept = { version, shopName, status };
  await tx
    .insert(pMerchants)
    .values({ merchantId, ...kept })
    .onConflictDoUpdate({
      target: pMerchants.merchantId,
      set: kept,
      setWhere: lt(pMerchants.version, sql`excluded.version`),
    });
}
