/** The business reason for giving a card's fee back: once per request, whoever finds that it is over. */
export const cardFeeSource = (requestId: string): string => `card_fee:${requestId}`;
