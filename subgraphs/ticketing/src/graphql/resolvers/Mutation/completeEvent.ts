import { completeEvent as complete } from '../../../domain/events/complete-event.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const completeEvent: NonNullable<MutationResolvers['completeEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const event = await complete(context, input.eventId);
  forgetLoaded(context.loaders);
  return { event };
};
