import type { Viewer } from '@gatehouse/kit-subgraph/viewer';
import type { ListedEvent } from '../catalogue/event-columns.ts';
import { supportRoles } from '../support-roles.ts';

const supporters: ReadonlySet<string> = new Set(supportRoles);

/** Whether somebody may see what the public does not: administrators of every event, organizers of their own. */
export function seesManagement(
  viewer: Viewer | undefined,
  { organizerId }: Pick<ListedEvent, 'organizerId'>,
): boolean {
  if (viewer?.portal === 'admin') return supporters.has(viewer.role);
  return viewer?.portal === 'organizer' && viewer.profileId === organizerId;
}
