import { reactivateCustomer as reactivate } from '../../../domain/people/customers/reactivate-customer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const reactivateCustomer: NonNullable<MutationResolvers['reactivateCustomer']> = async (
  _parent,
  { input },
  context,
) => ({ customer: await reactivate(context, input.id) });
