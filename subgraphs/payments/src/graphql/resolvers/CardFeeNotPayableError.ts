import type { CardFeeNotPayableErrorResolvers } from './../types.generated.ts';

const messages = {
  CLOSED: 'This request is closed.',
  PAID: 'There is nothing left to pay for this card.',
  PAYMENT_UNDER_WAY: 'A payment of this fee is under way.',
};

export const CardFeeNotPayableError: CardFeeNotPayableErrorResolvers = {
  message: ({ reason }) => messages[reason],
};
