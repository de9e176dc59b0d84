import { notFound } from '@gatehouse/kit-subgraph/errors';
import { cardSightOf } from '../../domain/cards/card-sight.ts';
import { listCardEvents } from '../../domain/cards/list-card-events.ts';
import type { NfcCardResolvers } from './../types.generated.ts';

export const NfcCard: NfcCardResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const card = await loaders.card.load(id);
    if (card === undefined) throw notFound('Card');
    return card;
  },
  // Who bought a card is no merchant's business.
  holder: ({ holderId: id }, _args, { viewer }) =>
    id === null || viewer?.portal === 'merchant' ? null : { id },
  merchant: ({ merchantId: id }) => (id === null ? null : { id }),
  replaces: async ({ replacesId }, _args, { loaders }) =>
    replacesId === null ? null : ((await loaders.card.load(replacesId)) ?? null),
  replacedBy: async ({ id }, _args, { loaders }) => (await loaders.successorOf.load(id)) ?? null,
  wallet: async ({ holderId }, _args, { loaders }) =>
    holderId === null ? null : ((await loaders.walletOf.load(holderId)) ?? null),
  history: ({ id: cardId }, page, { till, viewer }) =>
    listCardEvents(till.db, { ...page, cardId, sight: cardSightOf(viewer) }),
};
