import { resetUsherPassword as reset } from '../../../domain/people/ushers/reset-usher-password.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const resetUsherPassword: NonNullable<MutationResolvers['resetUsherPassword']> = async (
  _parent,
  { input },
  context,
) => {
  const { usher, password: temporaryPassword } = await reset(context, input.id);
  return { usher, temporaryPassword };
};
