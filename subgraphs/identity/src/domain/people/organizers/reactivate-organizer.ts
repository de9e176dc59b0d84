import type { Organizer } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { organizerKind } from '../kinds/organizer.ts';
import { reactivateProfile } from '../reactivate-profile.ts';

/** Lets an organizer in again; a new sign-in is needed. */
export const reactivateOrganizer = (visit: Visit, id: string): Promise<Organizer> =>
  reactivateProfile(visit, organizerKind, id);
