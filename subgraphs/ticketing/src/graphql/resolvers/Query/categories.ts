import { listCategories } from '../../../domain/catalogue/find-categories.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const categories: NonNullable<QueryResolvers['categories']> = (_parent, _args, { db }) =>
  listCategories(db);
