import { formatMoney } from '@gatehouse/kit-subgraph/money';
import type { WithdrawalExceedsShareErrorResolvers } from './../types.generated.ts';

export const WithdrawalExceedsShareError: WithdrawalExceedsShareErrorResolvers = {
  message: ({ available }) => `Less than that is left of the share: ${formatMoney(available)}.`,
};
