import { listPolicies } from '../../../domain/accounts/list-policies.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const portalPolicies: NonNullable<QueryResolvers['portalPolicies']> = (
  _parent,
  _args,
  { db },
) => listPolicies(db);
