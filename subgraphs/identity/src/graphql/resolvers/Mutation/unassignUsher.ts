import { unassignFromEvent } from '../../../domain/people/ushers/unassign-from-event.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const unassignUsher: NonNullable<MutationResolvers['unassignUsher']> = async (
  _parent,
  { input },
  context,
) => {
  const usher = await unassignFromEvent(context, input);
  // An earlier mutation of the same request may have read them.
  context.loaders.assignments.clearAll();
  return { usher };
};
