import type { CardBulk, CardBulkRow } from '@gatehouse/payments-db/card-bulks';

export type CardBulkMapper = CardBulk;
export type CardBulkRowMapper = CardBulkRow;
