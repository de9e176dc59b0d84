import { createCategory as create } from '../../../domain/categories/create-category.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const createCategory: NonNullable<MutationResolvers['createCategory']> = async (
  _parent,
  { input },
  context,
) => {
  const category = await create(context, input);
  return { category };
};
