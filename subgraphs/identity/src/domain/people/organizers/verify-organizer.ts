import type { Organizer } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { organizerKind } from '../kinds/organizer.ts';
import { verifyProfile } from '../verify-profile.ts';

/** Says that an organizer is who it claims to be. */
export const verifyOrganizer = (visit: Visit, id: string): Promise<Organizer> =>
  verifyProfile(visit, organizerKind, id);
