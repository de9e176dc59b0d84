import { notFound } from '@gatehouse/kit-subgraph/errors';
import { listTransactions } from '../../domain/wallets/list-transactions.ts';
import type { WalletResolvers } from './../types.generated.ts';

const statuses = { open: 'OPEN', frozen: 'FROZEN', closed: 'CLOSED' } as const;

export const Wallet: WalletResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const wallet = await loaders.wallet.load(id);
    if (wallet === undefined) throw notFound('Wallet');
    return wallet;
  },
  balance: ({ balanceMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  available: ({ balanceMinor, heldMinor, currency }) => ({
    amountMinor: balanceMinor - heldMinor,
    currency,
  }),
  held: ({ heldMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  ceiling: ({ ceilingMinor: amountMinor, currency }) =>
    amountMinor === null ? null : { amountMinor, currency },
  status: ({ status }) => statuses[status],
  holder: ({ ownerId: id }) => ({ id }),
  transactions: ({ id: accountId }, listing, { till }) =>
    listTransactions(till.db, { ...listing, accountId }),
  autoReload: async ({ id }, _args, { loaders }) => (await loaders.autoReloadOf.load(id)) ?? null,
};
