import { keysOfPermissions } from '../../domain/roles/permission-catalogue.ts';
import { wordOf } from '../word-of.ts';
import type { MembershipResolvers } from './../types.generated.ts';

export const Membership: MembershipResolvers = {
  portal: ({ portal }) => wordOf(portal),
  scope: ({ scopeType, scopeId }) =>
    scopeType === null || scopeId === null ? null : { type: scopeType, id: scopeId },
  role: async ({ roleId }, _args, { loaders }) => (await loaders.role.load(roleId))?.name ?? '',
  name: async ({ accountId }, _args, { loaders }) =>
    (await loaders.memberName.load(accountId))?.name ?? '',
  email: async ({ accountId }, _args, { loaders }) =>
    (await loaders.email.load(accountId))?.value ?? null,
  status: ({ status }) => wordOf(status),
  permissions: async ({ id }, _args, { loaders }) =>
    keysOfPermissions((await loaders.effective.load(id))?.permissions ?? []),
  branches: async ({ id }, _args, { loaders }) =>
    (await loaders.effective.load(id))?.branches ?? [],
};
