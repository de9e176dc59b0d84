import { setScanning as set } from '../../../domain/gate/set-scanning.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const setScanning: NonNullable<MutationResolvers['setScanning']> = async (
  _parent,
  { input },
  context,
) => {
  const scanning = await set(context, input);
  context.loaders.event.clearAll();
  return { eventId: input.eventId, scanning };
};
