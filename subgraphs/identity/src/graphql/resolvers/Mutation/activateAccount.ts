import { activateAccount as activate } from '../../../domain/accounts/activate-account.ts';
import { wordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const activateAccount: NonNullable<MutationResolvers['activateAccount']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await activate(context, input);
  switch (result.outcome) {
    case 'activated':
      return { __typename: 'ActivateAccountPayload', portal: wordOf(result.portal) };
    case 'invalidCode':
      return { __typename: 'InvalidCodeError', reason: result.reason };
    case 'weakPassword':
      return { __typename: 'WeakPasswordError', ...result };
  }
};
