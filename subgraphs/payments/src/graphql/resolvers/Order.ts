import type { OrderResolvers } from './../types.generated.ts';

export const Order: OrderResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    // An order placed a moment ago may not be known here yet: it has no payment then, which is no error.
    const order = await loaders.order.load(id);
    return order === undefined ? null : { id: order.id };
  },
  payment: async ({ id }, _args, { loaders }) => (await loaders.latestPaymentOf.load(id)) ?? null,
};
