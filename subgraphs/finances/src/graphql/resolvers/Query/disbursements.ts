import { listDisbursements } from '../../../domain/disbursements/list-disbursements.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const disbursements: NonNullable<QueryResolvers['disbursements']> = (
  _parent,
  { filter, ...listing },
  { desk },
) => listDisbursements(desk.db, { ...listing, filter: filter ?? {} });
