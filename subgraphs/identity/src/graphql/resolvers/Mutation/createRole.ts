import { createRole as create } from '../../../domain/roles/create-role.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createRole: NonNullable<MutationResolvers['createRole']> = async (
  _parent,
  { input },
  context,
) => {
  return { role: await create(context, input) };
};
