import { deleteCategory as remove } from '../../../domain/categories/delete-category.ts';
import { forgetLoaded } from '../../forget-loaded.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const deleteCategory: NonNullable<MutationResolvers['deleteCategory']> = async (
  _parent,
  { input },
  context,
) => {
  const categoryId = await remove(context, input.categoryId);
  forgetLoaded(context.loaders);
  return { categoryId };
};
