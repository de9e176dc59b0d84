import { stepDisbursement } from '../../../domain/disbursements/step-disbursement.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const approvePayout: NonNullable<MutationResolvers['approvePayout']> = async (
  _parent,
  { input },
  context,
) => {
  const { disbursement: payout, replayed } = await stepDisbursement(context.desk.db, context, {
    kind: 'PAYOUT',
    verb: 'approve',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.payoutId,
  });
  return { payout, replayed };
};
