import { notFound } from '@gatehouse/kit-subgraph/errors';
import { shownStatus } from '../../domain/shown-status.ts';
import type { PaymentResolvers } from './../types.generated.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const payment = await loaders.payment.load(id);
    if (payment === undefined) throw notFound('Payment');
    return payment;
  },
  status: (payment) => shownStatus(payment),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  refunding: ({ refundingMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  refunded: ({ refundedMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  order: ({ orderId: id }) => ({ id }),
};
