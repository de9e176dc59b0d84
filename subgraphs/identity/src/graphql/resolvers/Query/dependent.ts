import { signedInTo } from '@gatehouse/kit-subgraph/viewer';
import { getDependent } from '../../../domain/people/get-dependent.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const dependent: NonNullable<QueryResolvers['dependent']> = (
  _parent,
  { id },
  { db, viewer },
) => getDependent(db, { customerId: signedInTo('customer', viewer).profileId, id });
