import { badInput } from '@gatehouse/kit-subgraph/errors';
import type { MemberPortal } from '../members/place.ts';
import { permissionIds, type PermissionKey } from './permission-catalogue.ts';

type Where = { readonly portal: MemberPortal; readonly field: string };

const keysMax = 100;

/** Keys of a portal's catalogue, each once; BAD_USER_INPUT that names the first which is none. */
export function readPermissionKeys(
  keys: readonly string[],
  { portal, field }: Where,
): readonly PermissionKey[] {
  if (keys.length > keysMax) throw badInput(`Name at most ${keysMax} permissions.`, field);
  return [...new Set(keys)].map((key) => {
    if (!isKeyOf(portal, key))
      throw badInput(`The portal has no permission ${JSON.stringify(key.slice(0, 100))}.`, field);
    return key;
  });
}

const isKeyOf = (portal: MemberPortal, key: string): key is PermissionKey =>
  key.startsWith(`${portal}.`) && Object.hasOwn(permissionIds, key);
