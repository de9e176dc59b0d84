import { assignToEvent } from '../../../domain/people/ushers/assign-to-event.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const assignUsher: NonNullable<MutationResolvers['assignUsher']> = async (
  _parent,
  { input },
  context,
) => {
  const { isSupervisor = false } = input;
  const usher = await assignToEvent(context, { ...input, isSupervisor });
  // An earlier mutation of the same request may have read them.
  context.loaders.assignments.clearAll();
  return { usher };
};
