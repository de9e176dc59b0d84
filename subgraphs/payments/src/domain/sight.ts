import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { supportRoles } from './support-roles.ts';

/** Whose payments can be seen: everybody's, one payer's, or nobody's. */
export type Sight = 'all' | 'none' | { readonly customerId: string };

const supporters: ReadonlySet<string> = new Set(supportRoles);

/** Administrators who support customers see every payment, customers their own, anybody else none. */
export function sightOf(viewer: Viewer | undefined): Sight {
  if (viewer?.portal === 'admin') return supporters.has(viewer.role) ? 'all' : 'none';
  if (viewer?.portal === 'customer') return { customerId: viewer.profileId };
  return 'none';
}
