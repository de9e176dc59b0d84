import { listPeriods } from '../../../domain/periods/list-periods.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const periods: NonNullable<QueryResolvers['periods']> = (_parent, paging, { desk }) =>
  listPeriods(desk.db, paging);
