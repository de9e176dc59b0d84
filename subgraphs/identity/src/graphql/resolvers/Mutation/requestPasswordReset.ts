import { requestPasswordReset as request } from '../../../domain/passwords/request-password-reset.ts';
import { rowWordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const requestPasswordReset: NonNullable<MutationResolvers['requestPasswordReset']> = async (
  _parent,
  { input },
  context,
) => ({ challenge: await request(context, { ...input, portal: rowWordOf(input.portal) }) });
