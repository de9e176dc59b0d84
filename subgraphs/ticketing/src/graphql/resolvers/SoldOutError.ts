import { present } from '../present.ts';
import type { SoldOutErrorResolvers } from './../types.generated.ts';

export const SoldOutError: SoldOutErrorResolvers = {
  message: ({ mayReturnAt }) =>
    mayReturnAt === null
      ? 'There are not enough places left.'
      : 'There are not enough places left. Some are held by others and may be free again soon.',
  remaining: async ({ typeId }, _args, { loaders }) =>
    (await loaders.availability.load(typeId))?.available ?? 0,
  ticketType: async ({ typeId }, _args, { loaders }) =>
    present(await loaders.ticketType.load(typeId)),
};
