import { signIn } from '../../../domain/sessions/sign-in.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInOrganizer: NonNullable<MutationResolvers['signInOrganizer']> = async (
  _parent,
  { input },
  context,
) => {
  const { mobile: identifier, ...shown } = input;
  const result = await signIn(context, { portal: 'organizer', identifier, ...shown });
  switch (result.outcome) {
    case 'challenged':
      return { __typename: 'SignInOrganizerPayload', challenge: result.challenge };
    case 'refused':
      return { __typename: 'InvalidCredentialsError', ...result };
    case 'signedIn':
    case 'stage':
      throw new Error('The organizer portal asks for a second factor, its policy does not.');
  }
};
