import { liftIdentifierLock } from '../../../domain/accounts/lift-identifier-lock.ts';
import { rowWordOf } from '../../word-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const liftLock: NonNullable<MutationResolvers['liftLock']> = async (
  _parent,
  { input },
  context,
) => {
  await liftIdentifierLock(context, { ...input, portal: rowWordOf(input.portal) });
  return { liftedAt: context.now };
};
