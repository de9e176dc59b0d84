import { setWalletStatus } from '../../../domain/wallets/set-wallet-status.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const unfreezeWallet: NonNullable<MutationResolvers['unfreezeWallet']> = async (
  _parent,
  { input },
  context,
) => {
  const { till, loaders } = context;
  const wallet = await setWalletStatus(till.db, context, { ...input, status: 'open' });
  loaders.wallet.clearAll();
  loaders.walletOf.clearAll();
  return { wallet };
};
