import { listPartners } from '../../../domain/profit/list-partners.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const partners: NonNullable<QueryResolvers['partners']> = (_parent, paging, { desk }) =>
  listPartners(desk.db, paging);
