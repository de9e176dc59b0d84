import { suspendCustomer as suspend } from '../../../domain/people/customers/suspend-customer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const suspendCustomer: NonNullable<MutationResolvers['suspendCustomer']> = async (
  _parent,
  { input },
  context,
) => ({ customer: await suspend(context, input) });
