import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import { moneyRoles } from './money-roles.ts';

/** Whose settlements, payouts and balances can be seen: everybody's, one organizer's, or nobody's. */
export type Sight = 'all' | 'none' | { readonly organizerId: string };

const roles: ReadonlySet<string> = new Set(moneyRoles);

/** The administrators who see the platform's money see everybody's, organizers their own, anybody else none. */
export function sightOf(viewer: Viewer | undefined): Sight {
  if (viewer?.portal === 'admin') return roles.has(viewer.role) ? 'all' : 'none';
  if (viewer?.portal === 'organizer') return { organizerId: viewer.profileId };
  return 'none';
}

/** Whether what is this organizer's can be seen. */
export const isInSight = (sight: Sight, organizerId: string): boolean =>
  sight === 'all' || (sight !== 'none' && sight.organizerId === organizerId);
