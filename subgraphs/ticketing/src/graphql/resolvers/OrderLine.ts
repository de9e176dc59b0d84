import { present } from '../present.ts';
import type { OrderLineResolvers } from './../types.generated.ts';

export const OrderLine: OrderLineResolvers = {
  fee: ({ feeMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  tax: ({ taxMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  ticketType: async ({ typeId }, _args, { loaders }) =>
    present(await loaders.ticketType.load(typeId)),
  total: ({ totalMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  unitPrice: ({ unitPriceMinor: amountMinor, currency }) => ({ amountMinor, currency }),
};
