import { notFound } from '@gatehouse/kit-subgraph/errors';
import { providerPart } from '../../domain/provider-part.ts';
import { shownStatus } from '../../domain/shown-status.ts';
import { sourceOf } from '../../domain/source-of.ts';
import type { PaymentResolvers } from './../types.generated.ts';

export const Payment: PaymentResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const payment = await loaders.payment.load(id);
    if (payment === undefined) throw notFound('Payment');
    return payment;
  },
  status: (payment) => shownStatus(payment),
  actionUrl: ({ actionUrl, customerId }, _args, { viewer }) =>
    viewer?.portal === 'customer' && viewer.profileId === customerId ? actionUrl : null,
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  refunding: ({ refundingMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  refunded: ({ refundedMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  order: ({ orderId: id }) => (id === null ? null : { id }),
  source: (payment) => sourceOf(payment),
  walletAmount: ({ walletMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  providerAmount: (payment) => providerPart(payment),
  card: async ({ cardId }, _args, { loaders }) =>
    cardId === null ? null : ((await loaders.card.load(cardId)) ?? null),
  invoice: async ({ id, purpose, status }, _args, { loaders }) =>
    purpose === 'RELOAD' || status !== 'SUCCEEDED'
      ? null
      : ((await loaders.invoiceOf.load(id)) ?? null),
};
