import { isOnSale } from '../../domain/catalogue/is-on-sale.ts';
import type { TicketTypeResolvers } from './../types.generated.ts';

export const TicketType: TicketTypeResolvers = {
  available: async ({ id }, _args, { loaders }) =>
    (await loaders.availability.load(id))?.available ?? 0,
  price: ({ priceMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  fee: ({ feeMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  tax: ({ taxMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  total: ({ totalMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  isOnSale: (type, _args, { now }) => isOnSale(type, now),
  salesFrom: ({ saleFrom }) => saleFrom,
  salesUntil: ({ saleUntil }) => saleUntil,
  isHidden: ({ hidden }) => hidden,
};
