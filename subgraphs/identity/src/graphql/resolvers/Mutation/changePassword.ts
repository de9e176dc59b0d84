import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { changePassword as change } from '../../../domain/passwords/change-password.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const changePassword: NonNullable<MutationResolvers['changePassword']> = async (
  _parent,
  { input },
  context,
) => {
  const { revokeOthers = false, ...shown } = input;
  const viewer = signedIn(context.viewer);
  const result = await change(context, { ...shown, revokeOthers, viewer });
  switch (result.outcome) {
    case 'changed':
      return { __typename: 'ChangePasswordPayload', ...result };
    case 'wrongPassword':
      return { __typename: 'WrongPasswordError', outcome: result.outcome };
    case 'weakPassword':
      return { __typename: 'WeakPasswordError', ...result };
  }
};
