import { reactivateUsher as reactivate } from '../../../domain/people/ushers/reactivate-usher.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reactivateUsher: NonNullable<MutationResolvers['reactivateUsher']> = async (
  _parent,
  { input },
  context,
) => ({ usher: await reactivate(context, input.id) });
