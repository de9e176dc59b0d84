import { checkAssignment } from '../../../domain/gate/check-assignment.ts';
import { usherOf } from '../../../domain/gate/usher-of.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const gateAssignment: NonNullable<QueryResolvers['gateAssignment']> = async (
  _parent,
  { eventId },
  { db, viewer, now },
) => {
  const assignment = await checkAssignment(db, usherOf(viewer), { eventId, now });
  return { ...assignment, isValid: assignment.problem === null };
};
