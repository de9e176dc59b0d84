import { documents } from '@gatehouse/finances-db/documents';
import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../desk.ts';

/** The invoices of these payouts that were issued; whoever sees the payout sees them. */
export const findPayoutInvoices = async (db: Db, payoutIds: readonly string[]) =>
  db
    .select({
      id: documents.id,
      payoutId: documents.sourceId,
      number: documents.label,
      issuedAt: documents.issuedAt,
    })
    .from(documents)
    .where(and(eq(documents.kind, 'PAYOUT_INVOICE'), inArray(documents.sourceId, [...payoutIds])));

export type PayoutInvoice = Awaited<ReturnType<typeof findPayoutInvoices>>[number];
