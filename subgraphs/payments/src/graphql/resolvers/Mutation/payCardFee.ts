import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { payCardFee as pay } from '../../../domain/card-fees/pay-card-fee.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const payCardFee: NonNullable<MutationResolvers['payCardFee']> = async (
  _parent,
  { input },
  { till, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const answer = await pay(till, { ...input, customerId, now });
  // What another field of this request has loaded is out of date now.
  loaders.latestPaymentOf.clearAll();
  loaders.walletOf.clearAll();
  switch (answer.outcome) {
    case 'accepted': {
      const { payment, replayed } = answer;
      return { __typename: 'PayCardFeePayload', payment, replayed };
    }
    case 'declined':
      return { __typename: 'PaymentDeclinedError', payment: answer.payment };
    case 'feeNotPayable': {
      const { reason, otherPayment } = answer;
      return { __typename: 'CardFeeNotPayableError', reason, otherPayment };
    }
    case 'insufficient':
      return { __typename: 'InsufficientBalanceError', available: answer.available };
    case 'notPayable':
    case 'cardNotUsable':
    case 'ceiling':
      throw new Error(`No answer of payCardFee: ${answer.outcome}.`);
  }
};
