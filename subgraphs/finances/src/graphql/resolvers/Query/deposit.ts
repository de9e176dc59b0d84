import { getDeposit } from '../../../domain/deposits/get-deposit.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const deposit: NonNullable<QueryResolvers['deposit']> = (_parent, { id }, { desk }) =>
  getDeposit(desk.db, id);
