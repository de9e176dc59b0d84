import { updateCategory as update } from '../../../domain/categories/update-category.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateCategory: NonNullable<MutationResolvers['updateCategory']> = async (
  _parent,
  { input },
  context,
) => {
  const category = await update(context, input);
  forgetLoaded(context.loaders);
  return { category };
};
