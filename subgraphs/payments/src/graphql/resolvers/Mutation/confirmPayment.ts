import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { confirmPayment as confirm } from '../../../domain/confirm-payment.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const confirmPayment: NonNullable<MutationResolvers['confirmPayment']> = async (
  _parent,
  { input },
  { till, viewer, now, loaders },
) => {
  const { profileId: customerId } = signedInTo('customer', viewer);
  const answer = await confirm(till, { ...input, customerId, now });
  // What another field of this request has loaded is out of date now.
  loaders.latestPaymentOf.clearAll();
  loaders.walletOf.clearAll();
  switch (answer.outcome) {
    case 'accepted': {
      const { payment, replayed } = answer;
      return { __typename: 'ConfirmPaymentPayload', payment, replayed };
    }
    case 'declined':
      return { __typename: 'PaymentDeclinedError', payment: answer.payment };
    case 'notPayable': {
      const { reason, otherPayment } = answer;
      return { __typename: 'OrderNotPayableError', reason, otherPayment };
    }
    case 'insufficient':
      return { __typename: 'InsufficientBalanceError', available: answer.available };
    case 'cardNotUsable':
      return { __typename: 'CardNotUsableError', status: answer.status };
    case 'ceiling':
      return { __typename: 'WalletCeilingError', headroom: answer.headroom };
    case 'feeNotPayable':
      throw new Error(`No answer of confirmPayment: ${answer.outcome}.`);
  }
};
