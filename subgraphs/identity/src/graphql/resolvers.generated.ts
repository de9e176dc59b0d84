/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { me as Query_me } from './resolvers/Query/me.ts';
import    { organizer as Query_organizer } from './resolvers/Query/organizer.ts';
import    { refreshTokens as Mutation_refreshTokens } from './resolvers/Mutation/refreshTokens.ts';
import    { registerCustomer as Mutation_registerCustomer } from './resolvers/Mutation/registerCustomer.ts';
import    { resendCode as Mutation_resendCode } from './resolvers/Mutation/resendCode.ts';
import    { signInAdmin as Mutation_signInAdmin } from './resolvers/Mutation/signInAdmin.ts';
import    { signInCustomer as Mutation_signInCustomer } from './resolvers/Mutation/signInCustomer.ts';
import    { signInUsher as Mutation_signInUsher } from './resolvers/Mutation/signInUsher.ts';
import    { signOut as Mutation_signOut } from './resolvers/Mutation/signOut.ts';
import    { verifyRegistration as Mutation_verifyRegistration } from './resolvers/Mutation/verifyRegistration.ts';
import    { verifySignIn as Mutation_verifySignIn } from './resolvers/Mutation/verifySignIn.ts';
import    { AdminUser } from './resolvers/AdminUser.ts';
import    { Challenge } from './resolvers/Challenge.ts';
import    { Customer } from './resolvers/Customer.ts';
import    { EmergencyContact } from './resolvers/EmergencyContact.ts';
import    { InvalidCodeError } from './resolvers/InvalidCodeError.ts';
import    { InvalidCredentialsError } from './resolvers/InvalidCredentialsError.ts';
import    { Organizer } from './resolvers/Organizer.ts';
import    { TokenPair } from './resolvers/TokenPair.ts';
import    { Usher } from './resolvers/Usher.ts';
import    { WeakPasswordError } from './resolvers/WeakPasswordError.ts';
import    { DateTime,Int64 } from '@gatehouse/kit-subgraph/scalars';
    export const resolvers: Resolvers = {
      Query: { me: Query_me,organizer: Query_organizer },
      Mutation: { refreshTokens: Mutation_refreshTokens,registerCustomer: Mutation_registerCustomer,resendCode: Mutation_resendCode,signInAdmin: Mutation_signInAdmin,signInCustomer: Mutation_signInCustomer,signInUsher: Mutation_signInUsher,signOut: Mutation_signOut,verifyRegistration: Mutation_verifyRegistration,verifySignIn: Mutation_verifySignIn },
      
      AdminUser: AdminUser,
Challenge: Challenge,
Customer: Customer,
EmergencyContact: EmergencyContact,
InvalidCodeError: InvalidCodeError,
InvalidCredentialsError: InvalidCredentialsError,
Organizer: Organizer,
TokenPair: TokenPair,
Usher: Usher,
WeakPasswordError: WeakPasswordError,
DateTime: DateTime,
Int64: Int64
    }