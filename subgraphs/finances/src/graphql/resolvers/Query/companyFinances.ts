import { companyFinances as find } from '../../../domain/periods/company-figures.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const companyFinances: NonNullable<QueryResolvers['companyFinances']> = (
  _parent,
  range,
  { desk },
) => find(desk.db, range);
