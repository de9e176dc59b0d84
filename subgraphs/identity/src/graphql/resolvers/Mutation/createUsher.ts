import { createUsher as create } from '../../../domain/people/ushers/create-usher.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createUsher: NonNullable<MutationResolvers['createUsher']> = async (
  _parent,
  { input },
  context,
) => {
  const { usher, password: temporaryPassword } = await create(context, input);
  return { usher, temporaryPassword };
};
