import { forbidden } from '@gatehouse/kit-subgraph/errors';
import { pMerchants } from '@gatehouse/payments-db/schema';
import { and, eq } from 'drizzle-orm';
import type { Tx } from '../till.ts';

/** The shop, or FORBIDDEN for one that may hand out no cards. */
export async function getMerchant(tx: Tx, merchantId: string) {
  const isIt = and(eq(pMerchants.merchantId, merchantId), eq(pMerchants.status, 'ACTIVE'));
  const [merchant] = await tx.select().from(pMerchants).where(isIt);
  if (merchant === undefined) throw forbidden('This shop may not hand out cards.');
  return merchant;
}
