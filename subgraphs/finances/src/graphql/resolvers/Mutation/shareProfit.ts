import { shareProfit as share } from '../../../domain/profit/share-profit.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const shareProfit: NonNullable<MutationResolvers['shareProfit']> = (
  _parent,
  { input },
  context,
) => share(context.desk.db, context, input);
