import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { endSession } from '../../../domain/sessions/end-session.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const signOut: NonNullable<MutationResolvers['signOut']> = async (
  _parent,
  _args,
  { db, viewer, now },
) => {
  const { sessionId } = signedIn(viewer);
  await endSession(db, { sessionId, reason: 'SIGNED_OUT', now });
  return { signedOutAt: now };
};
