import { deleteEvent as remove } from '../../../domain/events/delete-event.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteEvent: NonNullable<MutationResolvers['deleteEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const eventId = await remove(context, input.eventId);
  forgetLoaded(context.loaders);
  return { eventId };
};
