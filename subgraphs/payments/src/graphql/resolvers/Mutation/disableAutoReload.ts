import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { disableAutoReload as disable } from '../../../domain/auto-reload/disable-auto-reload.ts';
import { reloadedWallet } from '../../reloaded-wallet.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const disableAutoReload: NonNullable<MutationResolvers['disableAutoReload']> = async (
  _parent,
  _args,
  context,
) => {
  const { profileId: customerId } = signedInTo('customer', context.viewer);
  const accountId = await disable(context.till.db, customerId);
  return { wallet: await reloadedWallet(context, accountId) };
};
