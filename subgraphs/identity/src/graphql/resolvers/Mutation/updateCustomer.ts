import { updateCustomer as update } from '../../../domain/people/customers/update-customer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const updateCustomer: NonNullable<MutationResolvers['updateCustomer']> = async (
  _parent,
  { input },
  context,
) => ({ customer: await update(context, input) });
