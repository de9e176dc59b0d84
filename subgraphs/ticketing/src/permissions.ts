import { anyone, inPortal, type RuleTable } from '@gatehouse/kit-subgraph/rules';
import type {
  FederationTypes,
  MutationResolvers,
  QueryResolvers,
} from './graphql/types.generated.ts';
import { isCustomerOrSupport } from './rules/is-customer-or-support.ts';

const aCustomer = inPortal('customer');

/** Everybody browses, customers book and see their own, ushers scan. What is one's own, the loaders hold, also for entities. */
export const permissions = {
  Query: {
    events: anyone,
    event: anyone,
    featuredEvents: anyone,
    categories: anyone,
    venues: anyone,
    order: isCustomerOrSupport,
    myOrders: aCustomer,
    ticket: isCustomerOrSupport,
    myTickets: aCustomer,
    gateEvent: inPortal('usher'),
  },
  Mutation: {
    bookTickets: aCustomer,
    cancelOrder: aCustomer,
    scanTicket: inPortal('usher'),
  },
  Event: anyone,
  Order: anyone,
  Ticket: anyone,
} satisfies RuleTable<QueryResolvers, MutationResolvers, FederationTypes>;
