import type { Organizer } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { organizerKind } from '../kinds/organizer.ts';
import { deleteProfile } from '../delete-profile.ts';
import type { Named } from '../suspend-profile.ts';
/** Deletes an organizer, for a reason: it is in no list any more, and nobody signs in for it. */
export const deleteOrganizer = (visit: Visit, given: Named): Promise<Organizer> =>
  deleteProfile(visit, organizerKind, given);
