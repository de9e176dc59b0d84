import type { CardTransfer } from '@gatehouse/payments-db/cards';

export type CardTransferMapper = CardTransfer;
