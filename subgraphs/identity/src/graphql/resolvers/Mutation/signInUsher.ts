import { signIn } from '../../../domain/sessions/sign-in.ts';
import { stagePayload } from '../../stage-payload.ts';
import type { Context } from '../../../context.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signInUsher: NonNullable<MutationResolvers['signInUsher']> = async (
  _parent,
  { input },
  context,
) => {
  const { eventId: scopeId, username: identifier, ...shown } = input;
  const result = await signIn(context, { portal: 'usher', identifier, scopeId, ...shown });
  switch (result.outcome) {
    case 'signedIn':
      return {
        __typename: 'SignInUsherPayload',
        tokens: result.tokens,
        deviceToken: result.deviceToken,
        usher: await usherOf(result.profileId, context),
      };
    case 'stage':
      return stagePayload(result);
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
