import { signedIn } from '@gatehouse/kit-subgraph/viewer';
import { revokeOtherSessions as revoke } from '../../../domain/sessions/revoke-other-sessions.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const revokeOtherSessions: NonNullable<MutationResolvers['revokeOtherSessions']> = async (
  _parent,
  _args,
  context,
) => ({ endedSessions: await revoke(context, signedIn(context.viewer)) });
