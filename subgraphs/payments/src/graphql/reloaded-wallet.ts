import { notFound } from '@gatehouse/kit-subgraph/errors';
import type { Context } from '../context.ts';

/** The wallet after its automatic reload was changed; what another field of this request has loaded is out of date then. */
export async function reloadedWallet({ loaders }: Context, accountId: string) {
  loaders.wallet.clearAll();
  loaders.autoReloadOf.clearAll();
  const wallet = await loaders.wallet.load(accountId);
  if (wallet === undefined) throw notFound('Wallet');
  return wallet;
}
