import { formatMoney } from '@gatehouse/kit-subgraph/money';
import type { PayoutExceedsBalanceErrorResolvers } from './../types.generated.ts';

export const PayoutExceedsBalanceError: PayoutExceedsBalanceErrorResolvers = {
  message: ({ available }) => `Less than that is available: ${formatMoney(available)}.`,
};
