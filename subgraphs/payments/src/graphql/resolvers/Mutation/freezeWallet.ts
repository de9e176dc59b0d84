import { setWalletStatus } from '../../../domain/wallets/set-wallet-status.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const freezeWallet: NonNullable<MutationResolvers['freezeWallet']> = async (
  _parent,
  { input },
  context,
) => {
  const { till, loaders } = context;
  const wallet = await setWalletStatus(till.db, context, { ...input, status: 'frozen' });
  loaders.wallet.clearAll();
  loaders.walletOf.clearAll();
  return { wallet };
};
