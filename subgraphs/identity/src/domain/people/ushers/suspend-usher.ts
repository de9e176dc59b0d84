import type { Usher } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { usherKind } from '../kinds/usher.ts';
import { suspendProfile, type Named } from '../suspend-profile.ts';

/** Locks an usher out, for a reason; every session for it ends at once. */
export const suspendUsher = (visit: Visit, given: Named): Promise<Usher> =>
  suspendProfile(visit, usherKind, given);
