import { seesCustomer } from '../../rules/sees-profile.ts';
import type { CustomerResolvers } from './../types.generated.ts';

export const Customer: CustomerResolvers = {
  __resolveReference: async ({ id }, context) => {
    const customer = await context.loaders.customer.load(id);
    // Of who is erased nothing is left but the row.
    if (customer === undefined || customer.erasedAt !== null) return null;
    return (await seesCustomer(customer, context)) ? customer : null;
  },
  mobile: async ({ accountId }, _args, { loaders }) => {
    const found = await loaders.mobile.load(accountId);
    if (found === undefined) throw new Error('A customer has no mobile.');
    return found.value;
  },
  dependents: ({ id }, _args, { loaders }) => loaders.dependents.load(id),
};
