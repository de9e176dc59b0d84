import { formatMoney } from '@gatehouse/kit-subgraph/money';
import type { InsufficientBalanceErrorResolvers } from './../types.generated.ts';

export const InsufficientBalanceError: InsufficientBalanceErrorResolvers = {
  message: ({ available }) => `There is too little money: ${formatMoney(available)} can be spent.`,
};
