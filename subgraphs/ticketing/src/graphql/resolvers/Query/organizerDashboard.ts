import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { getOrganizerDashboard } from '../../../domain/analytics/get-organizer-dashboard.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const organizerDashboard: NonNullable<QueryResolvers['organizerDashboard']> = (
  _parent,
  _args,
  { db, viewer, now },
) => {
  const { profileId: organizerId } = signedInTo('organizer', viewer);
  return getOrganizerDashboard(db, { organizerId, now });
};
