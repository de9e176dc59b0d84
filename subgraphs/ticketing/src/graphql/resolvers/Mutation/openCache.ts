import { openCache as open } from '../../../domain/offline/open-cache.ts';
import { usherAtGate } from '../../../domain/offline/usher-at-gate.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const openCache: NonNullable<MutationResolvers['openCache']> = async (
  _parent,
  { input: { deviceId, since = null } },
  context,
) => {
  const { viewer, now } = context;
  return { cache: await open(context, usherAtGate(viewer), { deviceId, since, now }) };
};
