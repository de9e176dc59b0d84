import { publishEvent as publish } from '../../../domain/events/publish-event.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const publishEvent: NonNullable<MutationResolvers['publishEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const event = await publish(context, input.eventId);
  forgetLoaded(context.loaders);
  return { event };
};
