import { suspendAdminUser as suspend } from '../../../domain/people/admins/suspend-admin-user.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const suspendAdminUser: NonNullable<MutationResolvers['suspendAdminUser']> = async (
  _parent,
  { input },
  context,
) => ({ adminUser: await suspend(context, input) });
