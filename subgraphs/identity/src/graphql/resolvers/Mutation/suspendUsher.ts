import { suspendUsher as suspend } from '../../../domain/people/ushers/suspend-usher.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const suspendUsher: NonNullable<MutationResolvers['suspendUsher']> = async (
  _parent,
  { input },
  context,
) => ({ usher: await suspend(context, input) });
