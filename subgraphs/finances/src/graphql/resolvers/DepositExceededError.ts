import { formatMoney } from '@gatehouse/kit-subgraph/money';
import type { DepositExceededErrorResolvers } from './../types.generated.ts';

export const DepositExceededError: DepositExceededErrorResolvers = {
  message: ({ left }) => `Less than that is left: ${formatMoney(left)}.`,
};
