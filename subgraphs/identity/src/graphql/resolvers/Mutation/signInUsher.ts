import { signIn } from '../../../domain/sessions/sign-in.ts';
import type { Context } from '../../../context.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInUsher: NonNullable<MutationResolvers['signInUsher']> = async (
  _parent,
  { input },
  context,
) => {
  const { eventId: scopeId, username: identifier, password } = input;
  const result = await signIn(context, { portal: 'usher', identifier, password, scopeId });
  switch (result.outcome) {
    case 'signedIn':
      return {
        __typename: 'SignInUsherPayload',
        tokens: result.tokens,
        usher: await usherOf(result.profileId, context),
      };
    case 'refused':
      return { __typename: 'InvalidCredentialsError', ...result };
    case 'challenged':
      throw new Error('The usher portal has one step, its policy has two.');
  }
};

async function usherOf(id: string, { loaders, proven }: Context) {
  proven.add(id);
  const usher = await loaders.usher.load(id);
  if (usher === undefined) throw new Error('The usher who signed in does not exist.');
  return usher;
}
