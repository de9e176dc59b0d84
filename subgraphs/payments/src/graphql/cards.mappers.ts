import type { Card, CardEvent } from '@gatehouse/payments-db/cards';
import type { CardStockCount } from '../domain/cards/count-stock.ts';
import type { TransferRefusal } from '../domain/cards/transfer-refusal.ts';

export type NfcCardMapper = Card;
export type NfcCardEventMapper = CardEvent;
export type CardNotTransferableErrorMapper = { readonly reason: TransferRefusal };
export type MerchantMapper = { readonly id: string };
export type CardStockMapper = CardStockCount;
