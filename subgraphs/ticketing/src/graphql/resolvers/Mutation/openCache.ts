import { openCache as open } from '../../../domain/offline/open-cache.ts';
import { usherOf } from '../../../domain/gate/usher-of.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const openCache: NonNullable<MutationResolvers['openCache']> = async (
  _parent,
  { input: { deviceId, since = null } },
  context,
) => {
  const { viewer, now } = context;
  return { cache: await open(context, usherOf(viewer), { deviceId, since, now }) };
};
