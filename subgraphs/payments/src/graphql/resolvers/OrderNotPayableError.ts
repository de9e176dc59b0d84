import type { OrderNotPayableErrorResolvers } from './../types.generated.ts';

const messages = {
  EXPIRED: 'The time to pay for this order is over. Nothing was charged.',
  CANCELLED: 'This order was cancelled. Anything charged for it is given back.',
  PAID: 'There is nothing left to pay for this order.',
  PAYMENT_UNDER_WAY: 'Another payment of this order is under way.',
};

export const OrderNotPayableError: OrderNotPayableErrorResolvers = {
  message: ({ reason }) => messages[reason],
};
