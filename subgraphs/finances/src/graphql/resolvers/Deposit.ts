import { present } from '../present.ts';
import type { DepositResolvers } from './../types.generated.ts';

export const Deposit: DepositResolvers = {
  organizer: ({ organizerId }) => ({ id: organizerId }),
  amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  left: async ({ id, currency }, _args, { loaders }) => ({
    amountMinor: present(await loaders.depositState.load(id)).leftMinor,
    currency,
  }),
  forfeited: async ({ id, currency }, _args, { loaders }) => ({
    amountMinor: present(await loaders.depositState.load(id)).forfeitedMinor,
    currency,
  }),
  returned: async ({ id, currency }, _args, { loaders }) => ({
    amountMinor: present(await loaders.depositState.load(id)).returnedMinor,
    currency,
  }),
};
