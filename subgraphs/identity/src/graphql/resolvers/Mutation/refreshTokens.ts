import { unauthenticated } from '@gatehouse/kit-subgraph/errors';
import { refreshSession } from '../../../domain/sessions/refresh-session.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const refreshTokens: NonNullable<MutationResolvers['refreshTokens']> = async (
  _parent,
  { input },
  context,
) => {
  const tokens = await refreshSession(context, input.refreshToken);
  if (tokens === undefined) throw unauthenticated();
  return { tokens };
};
