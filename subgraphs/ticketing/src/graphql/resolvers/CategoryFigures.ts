import type { CategoryFiguresResolvers } from './../types.generated.ts';
export const CategoryFigures: CategoryFiguresResolvers = {
  /* Implement CategoryFigures resolver logic here */
};
