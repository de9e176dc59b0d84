import type { Document } from '@gatehouse/kit-documents/document-tables';
import { documents } from '@gatehouse/payments-db/documents';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { isId } from '../is-id.ts';
import type { Sight } from '../sight.ts';
import type { Tx } from '../till.ts';
import { withinSight } from '../within-sight.ts';

/** Those of the invoices and credit notes that exist and `sight` covers. */
export const findInvoices = (
  tx: Tx,
  ids: readonly string[],
  sight: Sight,
): Promise<readonly Document[]> =>
  tx
    .select()
    .from(documents)
    .where(and(inArray(documents.id, ids.filter(isId)), withinSight(sight, documents.ownerId)));

/** The invoice of each of these payments that has one. */
export const findInvoicesOf = (
  tx: Tx,
  paymentIds: readonly string[],
  sight: Sight,
): Promise<readonly Document[]> =>
  tx
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.kind, 'INVOICE'),
        inArray(documents.sourceId, [...paymentIds]),
        withinSight(sight, documents.ownerId),
      ),
    );

/** The credit notes of each of these invoices, the first first. */
export const findCreditNotesOf = (
  tx: Tx,
  invoiceIds: readonly string[],
  sight: Sight,
): Promise<readonly Document[]> =>
  tx
    .select()
    .from(documents)
    .where(and(inArray(documents.corrects, [...invoiceIds]), withinSight(sight, documents.ownerId)))
    .orderBy(asc(documents.corrects), asc(documents.issuedAt), asc(documents.id));
