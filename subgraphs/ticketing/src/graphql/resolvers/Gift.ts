import { hasAddress } from '../../domain/transfers/find-gift.ts';
import { maskTarget } from '../../domain/transfers/mask-target.ts';
import { present } from '../present.ts';
import type { GiftResolvers } from './../types.generated.ts';

export const Gift: GiftResolvers = {
  event: async ({ eventId }, _args, { loaders }) => present(await loaders.event.load(eventId)),
  fromName: async ({ fromId }, _args, { loaders }) =>
    (await loaders.attendeeName.load(fromId))?.name ?? null,
  isCodeNeeded: async ({ target }, _args, { loaders, viewer }) => {
    if (viewer?.portal !== 'customer') return null;
    const own = await loaders.addresses.load(viewer.profileId);
    return own === undefined || !hasAddress(own, target);
  },
  maskedTarget: ({ target }) => maskTarget(target),
  ticketType: async ({ typeId }, _args, { loaders }) =>
    present(await loaders.ticketType.load(typeId)),
};
