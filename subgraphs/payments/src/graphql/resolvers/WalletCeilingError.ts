import { formatMoney } from '@gatehouse/kit-subgraph/money';
import type { WalletCeilingErrorResolvers } from './../types.generated.ts';

export const WalletCeilingError: WalletCeilingErrorResolvers = {
  message: ({ headroom }) => `The wallet can take ${formatMoney(headroom)} more.`,
};
