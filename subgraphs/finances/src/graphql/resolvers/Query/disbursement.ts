import { getDisbursement } from '../../../domain/disbursements/get-disbursement.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const disbursement: NonNullable<QueryResolvers['disbursement']> = (
  _parent,
  { id },
  { desk },
) => getDisbursement(desk.db, id);
