import { eraseCustomer as erase } from '../../../domain/people/customers/erase-customer.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const eraseCustomer: NonNullable<MutationResolvers['eraseCustomer']> = async (
  _parent,
  { input },
  context,
) => ({ erasedAt: await erase(context, input) });
