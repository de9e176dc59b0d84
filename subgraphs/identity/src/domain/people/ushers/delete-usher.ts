import type { Usher } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { usherKind } from '../kinds/usher.ts';
import { deleteProfile } from '../delete-profile.ts';
import type { Named } from '../suspend-profile.ts';
/** Deletes an usher, for a reason: it is in no list any more, and nobody signs in for it. */
export const deleteUsher = (visit: Visit, given: Named): Promise<Usher> =>
  deleteProfile(visit, usherKind, given);
