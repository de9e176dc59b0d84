import type { TypeSalesResolvers } from './../types.generated.ts';

export const TypeSales: TypeSalesResolvers = {
  admitted: async ({ ticketType: { id } }, _args, { loaders }) =>
    (await loaders.admittedOfType.load(id))?.admitted ?? 0,
  held: ({ sales }) => sales?.held ?? 0,
  sold: ({ sales }) => sales?.sold ?? 0,
  takings: ({ sales, ticketType: { currency } }) => ({
    amountMinor: sales?.takingsMinor ?? 0n,
    currency,
  }),
};
