import type { EventStatisticsResolvers } from './../types.generated.ts';

export const EventStatistics: EventStatisticsResolvers = {
  admitted: async ({ id }, _args, { loaders }) =>
    (await loaders.eventFigures.load(id))?.admitted ?? 0,
  attendance: ({ id }, _args, { loaders }) => loaders.checkpointsOf.load(id),
  capacity: async ({ id }, _args, { loaders }) =>
    (await loaders.eventFigures.load(id))?.capacity ?? 0,
  held: async ({ id }, _args, { loaders }) => (await loaders.eventSales.load(id))?.held ?? 0,
  orderCount: async ({ id }, _args, { loaders }) =>
    (await loaders.eventFigures.load(id))?.orderCount ?? 0,
  refunded: async ({ id }, _args, { loaders }) =>
    (await loaders.eventSales.load(id))?.refunded ?? 0,
  refunds: async ({ id, currency }, _args, { loaders }) => ({
    amountMinor: (await loaders.eventFigures.load(id))?.refundsMinor ?? 0n,
    currency,
  }),
  salesByDay: async ({ id, currency }, _args, { loaders }) => {
    const days = (await loaders.eventSales.load(id))?.byDay ?? [];
    return days.map(({ on, sold, takingsMinor: amountMinor }) => {
      return { on, sold, takings: { amountMinor, currency } };
    });
  },
  salesByType: async ({ id }, _args, { loaders }) => {
    const [types, sales] = await Promise.all([
      loaders.typesOf.load(id),
      loaders.eventSales.load(id),
    ]);
    return types.map((ticketType) => ({
      ticketType,
      sales: sales?.byType.find(({ typeId }) => typeId === ticketType.id),
    }));
  },
  sold: async ({ id }, _args, { loaders }) => (await loaders.eventSales.load(id))?.sold ?? 0,
  takings: async ({ id, currency }, _args, { loaders }) => ({
    amountMinor: (await loaders.eventSales.load(id))?.takingsMinor ?? 0n,
    currency,
  }),
};
