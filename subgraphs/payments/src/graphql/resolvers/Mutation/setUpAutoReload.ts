import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { setUpAutoReload as setUp } from '../../../domain/auto-reload/set-up-auto-reload.ts';
import { reloadedWallet } from '../../reloaded-wallet.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const setUpAutoReload: NonNullable<MutationResolvers['setUpAutoReload']> = async (
  _parent,
  { input },
  context,
) => {
  const { profileId: customerId } = signedInTo('customer', context.viewer);
  const { outcome, replayed } = await setUp(context.till, { ...input, customerId });
  return { wallet: await reloadedWallet(context, outcome.accountId), replayed };
};
