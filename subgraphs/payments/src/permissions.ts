import { anyone, inPortal, sensitive, type RuleTable } from '@gatehouse/kit-subgraph/rules';
import type {
  FederationTypes,
  MutationResolvers,
  QueryResolvers,
} from './graphql/types.generated.ts';
import { isCustomerOrSupport } from './rules/is-customer-or-support.ts';

const aCustomer = inPortal('customer');

/** Customers pay and see their own, administrators who support them look; the loaders hold what is own, also for entities. */
export const permissions = {
  Query: { payment: isCustomerOrSupport },
  Mutation: { processPayment: sensitive(aCustomer), confirmPayment: sensitive(aCustomer) },
  Payment: anyone,
  Order: anyone,
} satisfies RuleTable<QueryResolvers, MutationResolvers, FederationTypes>;
