import type { CardNotAssignableErrorResolvers } from './../types.generated.ts';

const messages = {
  NOT_REGISTERED: 'Nobody who can hold a card has this mobile.',
  FEE_NOT_PAID: 'The fee for this customer’s card is not paid.',
  CARD_NOT_IN_STOCK: 'This card is not in your stock any more.',
  CARD_OFFERED: 'This card is offered to another shop, which has not decided.',
};

export const CardNotAssignableError: CardNotAssignableErrorResolvers = {
  message: ({ reason }) => messages[reason],
};
