import { present } from '../present.ts';
import type { PayoutResolvers } from './../types.generated.ts';

export const Payout: PayoutResolvers = {
  organizer: ({ partyId }) => ({ id: partyId }),
  organizerName: ({ partyName }) => partyName,
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  isOwnRequest: ({ requestedBy }, _args, { viewer }) => requestedBy === viewer?.accountId,
  invoice: async ({ id }, _args, { loaders }) => (await loaders.invoiceOf.load(id)) ?? null,
  opening: async ({ id, currency }, _args, { loaders }) => ({
    amountMinor: present(await loaders.statementEnds.load(id)).openingMinor,
    currency,
  }),
  closing: async ({ id, currency }, _args, { loaders }) => ({
    amountMinor: present(await loaders.statementEnds.load(id)).closingMinor,
    currency,
  }),
};
