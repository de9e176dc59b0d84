import { updateRole as update } from '../../../domain/roles/update-role.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateRole: NonNullable<MutationResolvers['updateRole']> = async (
  _parent,
  { input },
  context,
) => {
  const role = await update(context, input);
  // What was read earlier in this request is no longer so.
  for (const stale of ['role', 'rolePermissions', 'effective'] as const)
    context.loaders[stale].clearAll();
  return { role };
};
