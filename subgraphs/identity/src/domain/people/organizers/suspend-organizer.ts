import type { Organizer } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { organizerKind } from '../kinds/organizer.ts';
import { suspendProfile, type Named } from '../suspend-profile.ts';

/** Locks an organizer out, for a reason; every session for it ends at once. */
export const suspendOrganizer = (visit: Visit, given: Named): Promise<Organizer> =>
  suspendProfile(visit, organizerKind, given);
