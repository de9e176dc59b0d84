import { updateUsher as update } from '../../../domain/people/ushers/update-usher.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateUsher: NonNullable<MutationResolvers['updateUsher']> = async (
  _parent,
  { input },
  context,
) => ({ usher: await update(context, input) });
