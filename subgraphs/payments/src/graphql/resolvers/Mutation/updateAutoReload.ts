import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { updateAutoReload as update } from '../../../domain/auto-reload/update-auto-reload.ts';
import { reloadedWallet } from '../../reloaded-wallet.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateAutoReload: NonNullable<MutationResolvers['updateAutoReload']> = async (
  _parent,
  { input },
  context,
) => {
  const { profileId: customerId } = signedInTo('customer', context.viewer);
  const accountId = await update(context.till, { ...input, customerId });
  return { wallet: await reloadedWallet(context, accountId) };
};
