import { stepDisbursement } from '../../../domain/disbursements/step-disbursement.ts';
import { readRemark } from '../../../domain/read-remark.ts';
import { sightOf } from '../../../domain/sight.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const cancelPayout: NonNullable<MutationResolvers['cancelPayout']> = async (
  _parent,
  { input },
  context,
) => {
  const sight = sightOf(context.viewer);
  const { reason } = input;
  const { disbursement: payout, replayed } = await stepDisbursement(context.desk.db, context, {
    kind: 'PAYOUT',
    verb: 'cancel',
    idempotencyKey: input.idempotencyKey,
    disbursementId: input.payoutId,
    ...(typeof sight === 'object' ? { partyId: sight.organizerId } : {}),
    ...(reason === null || reason === undefined
      ? {}
      : { reason: readRemark(reason, 'input.reason') }),
  });
  return { payout, replayed };
};
