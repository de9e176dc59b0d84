import { updateEvent as update } from '../../../domain/events/update-event.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateEvent: NonNullable<MutationResolvers['updateEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const event = await update(context, input);
  forgetLoaded(context.loaders);
  return { event };
};
