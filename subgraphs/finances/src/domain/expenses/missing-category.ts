import { notFound } from '@gatehouse/kit-subgraph/errors';
import { brokenKey } from '../broken-key.ts';

/** NOT_FOUND for the failure of a statement that named a category which is not there; any other failure as it is. */
export function missingCategory(error: unknown): never {
  if (brokenKey(error) === 'expenses_category_id_expense_categories_id_fk')
    throw notFound('Expense category');
  throw error;
}
