import { listBulkRows } from '../../domain/card-bulks/list-bulk-rows.ts';
import type { CardBulkResolvers } from './../types.generated.ts';

export const CardBulk: CardBulkResolvers = {
  merchant: ({ merchantId: id }) => (id === null ? null : { id }),
  rows: ({ id: bulkId }, listing, { till }) => listBulkRows(till.db, { ...listing, bulkId }),
};
