import { present } from '../present.ts';
import type { ProfitPartyResolvers } from './../types.generated.ts';

export const ProfitParty: ProfitPartyResolvers = {
  id: ({ kind, id }) => (kind === 'COMPANY' ? null : id),
  name: async ({ id }, _args, { loaders }) => present(await loaders.partyName.load(id)).name,
  balances: ({ id }, _args, { loaders }) => loaders.partyBalances.load(id),
};
