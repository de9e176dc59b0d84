import type { InvitedGrants } from '@gatehouse/identity-db/schema';
import { badInput } from '@gatehouse/kit-subgraph/errors';
import { plainText } from '../plain-text.ts';
import { permissionIds, type PermissionKey } from '../roles/permission-catalogue.ts';
import { readPermissionKeys } from '../roles/read-permission-keys.ts';
import type { MemberPortal } from './place.ts';

export type GivenGrants = Partial<InvitedGrants>;

/** As `InvitedGrants`, of keys that the catalogue has. */
export type Grants = {
  readonly allow: readonly PermissionKey[];
  readonly deny: readonly PermissionKey[];
  readonly branches: readonly string[];
};

const branchesMax = 100;
const branchLengthMax = 60;

/** What is different from the role, in the portal's words; BAD_USER_INPUT for what it has no word for. */
export function readGrants(given: GivenGrants | null | undefined, portal: MemberPortal): Grants {
  const { allow = [], deny = [], branches = [] } = given ?? {};
  const denied = readPermissionKeys(deny, { portal, field: 'input.grants.deny' });
  const allowed = readPermissionKeys(allow, { portal, field: 'input.grants.allow' });
  return {
    // Denying wins: there is no use in keeping the other.
    allow: allowed.filter((key) => !denied.includes(key)),
    deny: denied,
    branches: readBranches(branches, 'input.grants.branches'),
  };
}

/** Names of branches, each once. */
export function readBranches(names: readonly string[], field: string): readonly string[] {
  if (names.length > branchesMax) throw badInput(`Name at most ${branchesMax} branches.`, field);
  return [...new Set(names.map((name) => plainText(name, { field, lengthMax: branchLengthMax })))];
}

/** The permissions that somebody in this role will have with these grants, if nobody above has less. */
export function givenBy(
  role: { readonly permissions: readonly number[] },
  { allow, deny }: Pick<Grants, 'allow' | 'deny'>,
): readonly number[] {
  const denied = deny.map((key) => permissionIds[key]);
  const all = [...role.permissions, ...allow.map((key) => permissionIds[key])];
  return all.filter((id) => !(denied as readonly number[]).includes(id));
}
