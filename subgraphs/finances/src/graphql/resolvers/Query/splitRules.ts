import { listSplitRules } from '../../../domain/split-rules/list-split-rules.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const splitRules: NonNullable<QueryResolvers['splitRules']> = (
  _parent,
  { filter, first, after },
  { desk },
) => listSplitRules(desk.db, { first, after, filter: filter ?? {} });
