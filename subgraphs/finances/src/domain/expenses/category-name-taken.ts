import { conflict } from '@gatehouse/kit-subgraph/errors';
import { brokenKey } from '../broken-key.ts';

/** CONFLICT for the failure of a statement by a name that is taken; any other failure as it is. */
export function categoryNameTaken(error: unknown): never {
  if (brokenKey(error) === 'expense_categories_name_key')
    throw conflict('There is a category of this name.');
  throw error;
}
