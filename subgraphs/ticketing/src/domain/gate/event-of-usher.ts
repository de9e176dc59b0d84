import { forbidden } from '@gatehouse/kit-subgraph/errors';
import { signedInTo, type Viewer } from '@gatehouse/kit-subgraph/viewer';
import { isUuid } from '../is-uuid.ts';

/** The usher and the one event their session is for; FORBIDDEN for a session without one. */
export function eventOfUsher(viewer: Viewer | undefined) {
  const { profileId: usherId, scope } = signedInTo('usher', viewer);
  if (scope?.type !== 'event' || !isUuid(scope.id)) throw forbidden();
  return { usherId, eventId: scope.id };
}
