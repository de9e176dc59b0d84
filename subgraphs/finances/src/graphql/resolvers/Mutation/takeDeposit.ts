import { takeDeposit as take } from '../../../domain/deposits/take-deposit.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const takeDeposit: NonNullable<MutationResolvers['takeDeposit']> = (
  _parent,
  { input },
  context,
) => take(context.desk.db, context, input);
