import { anyone, type RuleTable } from '@gatehouse/kit-subgraph/rules';
import type {
  FederationTypes,
  MutationResolvers,
  QueryResolvers,
} from './graphql/types.generated.ts';
import { isLive } from './rules/is-live.ts';
import { privateTo } from './rules/private-to.ts';
import { seesAdminUser, seesCustomer, seesUsher } from './rules/sees-profile.ts';

/** Who may do what. Signing in is open to anyone: what it asks for is in the domain. */
export const permissions = {
  Query: {
    me: isLive('customer'),
    organizer: anyone,
  },
  Mutation: {
    registerCustomer: anyone,
    verifyRegistration: anyone,
    signInCustomer: anyone,
    verifySignIn: anyone,
    resendCode: anyone,
    refreshTokens: anyone,
    signOut: isLive(),
    signInAdmin: anyone,
    signInUsher: anyone,
  },
  // The id is in tickets and orders that others may see; it tells nothing about the person.
  Customer: { '*': privateTo(seesCustomer), id: anyone },
  Organizer: anyone,
  Usher: { '*': privateTo(seesUsher), id: anyone },
  AdminUser: { '*': privateTo(seesAdminUser), id: anyone },
} satisfies RuleTable<QueryResolvers, MutationResolvers, FederationTypes>;
