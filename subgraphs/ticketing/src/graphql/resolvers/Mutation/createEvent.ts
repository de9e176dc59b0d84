import { createEvent as create } from '../../../domain/events/create-event.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createEvent: NonNullable<MutationResolvers['createEvent']> = async (
  _parent,
  { input },
  context,
) => {
  const event = await create(context, input);
  forgetLoaded(context.loaders);
  return { event };
};
