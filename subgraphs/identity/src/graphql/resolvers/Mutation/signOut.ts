import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { signOut as endByOwner } from '../../../domain/sessions/sign-out.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signOut: NonNullable<MutationResolvers['signOut']> = async (
  _parent,
  _args,
  context,
) => {
  await endByOwner(context, signedIn(context.viewer).sessionId);
  return { signedOutAt: context.now };
};
