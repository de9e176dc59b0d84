import { present } from '../present.ts';
import type { PromotionCodeResolvers } from './../types.generated.ts';

export const PromotionCode: PromotionCodeResolvers = {
  ticketTypes: async ({ id }, _args, { loaders }) => {
    const opened = await loaders.openedTypesOf.load(id);
    const types = await Promise.all(opened.map(({ typeId }) => loaders.ticketType.load(typeId)));
    return types.map(present);
  },
};
