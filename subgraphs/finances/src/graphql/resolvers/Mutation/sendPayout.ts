import { stepDisbursement } from '../../../domain/disbursements/step-disbursement.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const sendPayout: NonNullable<MutationResolvers['sendPayout']> = async (
  _parent,
  { input },
  context,
) => {
  const { disbursement: payout, replayed } = await stepDisbursement(context.desk.db, context, {
    kind: 'PAYOUT',
    verb: 'send',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.payoutId,
  });
  return { payout, replayed };
};
