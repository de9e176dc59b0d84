import type { OpenGift } from '../domain/transfers/find-gift.ts';
import type { ShownTransfer } from '../domain/transfers/find-transfers.ts';

export type TransferMapper = ShownTransfer;
export type GiftMapper = OpenGift;
export type GiftAddressErrorMapper = {
  readonly target: string;
  readonly triesLeft: number | null;
};
