import { present } from '../present.ts';
import type { RefundRequestResolvers } from './../types.generated.ts';

export const RefundRequest: RefundRequestResolvers = {
  customer: ({ customerId: id }) => ({ id }),
  event: async ({ eventId }, _args, { loaders }) => present(await loaders.event.load(eventId)),
  refund: async ({ refundId }, _args, { loaders }) =>
    refundId === null ? null : present(await loaders.refund.load(refundId)),
  ticket: async ({ ticketId }, _args, { loaders }) => (await loaders.ticket.load(ticketId)) ?? null,
};
