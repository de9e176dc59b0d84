import { reactivateAdminUser as reactivate } from '../../../domain/people/admins/reactivate-admin-user.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reactivateAdminUser: NonNullable<MutationResolvers['reactivateAdminUser']> = async (
  _parent,
  { input },
  context,
) => ({ adminUser: await reactivate(context, input.id) });
