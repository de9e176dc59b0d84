import { payPayout as pay } from '../../../domain/payouts/pay-payout.ts';
import { readName } from '../../../domain/read-name.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const payPayout: NonNullable<MutationResolvers['payPayout']> = async (
  _parent,
  { input },
  context,
) => {
  const rule = { field: 'input.bankReference', lengthMax: 100 };
  const bankReference = readName(input.bankReference, rule);
  const { disbursement: payout, replayed } = await pay(context.desk, context, {
    ...input,
    bankReference,
  });
  return { payout, replayed };
};
