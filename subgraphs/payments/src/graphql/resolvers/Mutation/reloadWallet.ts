import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { reloadWallet as reload } from '../../../domain/reloads/reload-wallet.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reloadWallet: NonNullable<MutationResolvers['reloadWallet']> = async (
  _parent,
  { input },
  { till, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const answer = await reload(till, { ...input, customerId, now });
  // What another field of this request has loaded is out of date now.
  loaders.walletOf.clearAll();
  switch (answer.outcome) {
    case 'accepted': {
      const { payment, replayed } = answer;
      const wallet = await loaders.walletOf.load(customerId);
      if (wallet === undefined) throw new Error('A wallet was loaded that is not there.');
      return { __typename: 'ReloadWalletPayload', payment, wallet, replayed };
    }
    case 'declined':
      return { __typename: 'PaymentDeclinedError', payment: answer.payment };
    case 'cardNotUsable':
      return { __typename: 'CardNotUsableError', status: answer.status };
    case 'ceiling':
      return { __typename: 'WalletCeilingError', headroom: answer.headroom };
    case 'notPayable':
    case 'feeNotPayable':
    case 'insufficient':
      throw new Error(`No answer of reloadWallet: ${answer.outcome}.`);
  }
};
