import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { revokeSession as revoke } from '../../../domain/sessions/revoke-session.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const revokeSession: NonNullable<MutationResolvers['revokeSession']> = async (
  _parent,
  { input },
  context,
) => {
  await revoke(context, { ...input, viewer: signedIn(context.viewer) });
  return { revokedAt: context.now };
};
