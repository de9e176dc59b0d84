import type { CardRequest } from '@gatehouse/payments-db/cards';
import { cardFee } from './card-fee.ts';

/** Whether a customer with this request, whose fee is paid, or with none, owes nothing for a card. */
export const isFeeSettled = (request: CardRequest | undefined): boolean =>
  request !== undefined || cardFee.amountMinor === 0n;
