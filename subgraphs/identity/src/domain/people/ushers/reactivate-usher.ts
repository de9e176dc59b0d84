import type { Usher } from '@gatehouse/identity-db/schema';
import type { Visit } from '../../visit.ts';
import { usherKind } from '../kinds/usher.ts';
import { reactivateProfile } from '../reactivate-profile.ts';

/** Lets an usher in again; a new sign-in is needed. */
export const reactivateUsher = (visit: Visit, id: string): Promise<Usher> =>
  reactivateProfile(visit, usherKind, id);
