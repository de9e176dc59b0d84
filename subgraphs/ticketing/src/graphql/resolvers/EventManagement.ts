import type { EventManagementResolvers } from './../types.generated.ts';

export const EventManagement: EventManagementResolvers = {
  areTransfersAllowed: ({ transfersAllowed }) => transfersAllowed,
  checkpoints: ({ id }, _args, { loaders }) => loaders.checkpointsOf.load(id),
  isUnpaidAdmitted: ({ admitsUnpaid }) => admitsUnpaid,
  pools: ({ id }, _args, { loaders }) => loaders.poolsOf.load(id),
  statistics: (event) => event,
  promotionCodes: ({ id }, _args, { loaders }) => loaders.promotionCodesOf.load(id),
  ticketTypes: ({ id }, _args, { loaders }) => loaders.typesOf.load(id),
};
