import { isUuid } from '../../domain/is-uuid.ts';
import { present } from '../present.ts';
import type { OrderResolvers } from './../types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    isUuid(id) ? ((await loaders.order.load(id)) ?? null) : null,
  customer: ({ customerId: id }) => ({ id }),
  event: async ({ eventId }, _args, { loaders }) => present(await loaders.event.load(eventId)),
  lines: ({ id }, _args, { loaders }) => loaders.linesOf.load(id),
  tickets: ({ id }, _args, { loaders }) => loaders.ticketsOf.load(id),
  total: ({ totalMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  refunds: ({ id }, _args, { loaders }) => loaders.refundsOf.load(id),
};
