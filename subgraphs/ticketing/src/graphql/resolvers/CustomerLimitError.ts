import { present } from '../present.ts';
import type { CustomerLimitErrorResolvers } from './../types.generated.ts';

export const CustomerLimitError: CustomerLimitErrorResolvers = {
  message: ({ limit }) => `One customer may hold at most ${limit} of these tickets.`,
  ticketType: async ({ typeId }, _args, { loaders }) =>
    present(await loaders.ticketType.load(typeId)),
};
