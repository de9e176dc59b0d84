import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdminUserMapper, ChallengeMapper, CustomerMapper, InvalidCodeErrorMapper, InvalidCredentialsErrorMapper, OrganizerMapper, UsherMapper, WeakPasswordErrorMapper } from './identity.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: ISO 8601 with time zone, answered in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A 64-bit integer, sent as a string of digits. */
  Int64: { input: bigint; output: bigint; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Someone who works in the admin portal. Only administrators can read the name. */
export type AdminUser = {
  readonly __typename?: 'AdminUser';
  /** The administrator's id. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
};

/** A code was sent and is waited for. */
export type Challenge = {
  readonly __typename?: 'Challenge';
  /** How the code travels. */
  readonly channel: ChallengeChannel;
  /** When the code stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Send this back with the code. */
  readonly id: Scalars['ID']['output'];
  /** Where it went, unreadable but for its ends. */
  readonly maskedTarget: Scalars['String']['output'];
};

/** How a code travels. */
export type ChallengeChannel =
  /** As an e-mail. */
  | 'EMAIL'
  /** As a text message. */
  | 'SMS';

/** Someone who buys and holds tickets. Only the customer and administrators can read more than the id. */
export type Customer = {
  readonly __typename?: 'Customer';
  /** Blood type, for the paramedics of an event. */
  readonly bloodType?: Maybe<Scalars['String']['output']>;
  /** Where receipts go, if the customer gave an address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Whom to call in an emergency. */
  readonly emergencyContact?: Maybe<EmergencyContact>;
  /** The customer's id. */
  readonly id: Scalars['ID']['output'];
  /** The verified mobile number, in E.164. */
  readonly mobile: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Where the photo is, if there is one. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** When the customer registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
};

/** Whom to call when something happens to a customer. */
export type EmergencyContact = {
  readonly __typename?: 'EmergencyContact';
  /** Mobile number, in E.164. */
  readonly mobile: Scalars['String']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
};

/** The code was refused. */
export type InvalidCodeError = UserError & {
  readonly __typename?: 'InvalidCodeError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** Why it was refused. */
  readonly reason: InvalidCodeReason;
};

/** Why a code was refused. */
export type InvalidCodeReason =
  /** Too many wrong codes were tried. */
  | 'EXHAUSTED'
  /** The code is too old. */
  | 'EXPIRED'
  /** The code has done its work. */
  | 'USED'
  /** These are not the digits that were sent last. */
  | 'WRONG';

/** Sign-in was refused; which part was wrong is not said. */
export type InvalidCredentialsError = UserError & {
  readonly __typename?: 'InvalidCredentialsError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** An amount of money: integer minor units of one currency, never a float. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's minor units, e.g. 1250 for EUR 12.50, 3500 for TND 3.500. */
  readonly amountMinor: Scalars['Int64']['output'];
  /** ISO 4217 code, e.g. EUR. */
  readonly currency: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Exchange a refresh token for the next pair. Send it without an Authorization header; UNAUTHENTICATED means: sign in again. */
  readonly refreshTokens: RefreshTokensPayload;
  /** Ask to become a customer. A code goes to the mobile; the account exists once `verifyRegistration` has seen that code. */
  readonly registerCustomer: RegisterCustomerResult;
  /** Send a new code for a challenge that is still open; the earlier code stops working. */
  readonly resendCode: ResendCodePayload;
  /** Sign in to the admin portal, with a code as second step where the portal's policy asks for one. */
  readonly signInAdmin: SignInAdminResult;
  /** First step of a customer's sign-in: mobile and password. A code goes to the mobile. */
  readonly signInCustomer: SignInCustomerResult;
  /** Sign in to scan at one event. The session is for that event and ends with it. */
  readonly signInUsher: SignInUsherResult;
  /** End the session of the access token that is sent along. */
  readonly signOut: SignOutPayload;
  /** Prove the mobile of a registration: the account is made and its owner signed in. */
  readonly verifyRegistration: VerifyRegistrationResult;
  /** Second step of a sign-in: the code that was sent. */
  readonly verifySignIn: VerifySignInResult;
};


export type MutationrefreshTokensArgs = {
  input: RefreshTokensInput;
};


export type MutationregisterCustomerArgs = {
  input: RegisterCustomerInput;
};


export type MutationresendCodeArgs = {
  input: ResendCodeInput;
};


export type MutationsignInAdminArgs = {
  input: SignInAdminInput;
};


export type MutationsignInCustomerArgs = {
  input: SignInCustomerInput;
};


export type MutationsignInUsherArgs = {
  input: SignInUsherInput;
};


export type MutationverifyRegistrationArgs = {
  input: VerifyRegistrationInput;
};


export type MutationverifySignInArgs = {
  input: VerifySignInInput;
};

/** A company or person that holds events; this part is open to everybody. */
export type Organizer = {
  readonly __typename?: 'Organizer';
  /** What the organizer says about itself. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The organizer's id. */
  readonly id: Scalars['ID']['output'];
  /** Where the logo or picture is, if there is one. */
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  /** The name on tickets and pages. */
  readonly name: Scalars['String']['output'];
  /** The organizer's own site, if there is one. */
  readonly websiteUrl?: Maybe<Scalars['String']['output']>;
};

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to read on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Why a password is too weak. */
export type PasswordWeakness =
  /** On the list of the most common passwords. */
  | 'COMMON'
  /** It contains the person's own number, name or address. */
  | 'PERSONAL'
  /** It contains the name of the platform or portal. */
  | 'PLATFORM_NAME'
  /** More characters than anybody types. */
  | 'TOO_LONG'
  /** Fewer characters than the portal asks for. */
  | 'TOO_SHORT';

export type Query = {
  readonly __typename?: 'Query';
  /** The customer who is signed in. */
  readonly me?: Maybe<Customer>;
  /** The public part of one organizer; null when there is none. */
  readonly organizer?: Maybe<Organizer>;
};


export type QueryorganizerArgs = {
  id: Scalars['ID']['input'];
};

/** What to exchange for the next pair of tokens. */
export type RefreshTokensInput = {
  /** The refresh token that was answered last. */
  readonly refreshToken: Scalars['String']['input'];
};

/** The next pair of tokens. */
export type RefreshTokensPayload = {
  readonly __typename?: 'RefreshTokensPayload';
  /** The session's tokens; the refresh token that was sent is spent. */
  readonly tokens: TokenPair;
};

/** Who registers as a customer. */
export type RegisterCustomerInput = {
  /** Where receipts shall go. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The mobile number, with country code unless the platform has a default country. */
  readonly mobile: Scalars['String']['input'];
  /** Full name, at most 100 characters. */
  readonly name: Scalars['String']['input'];
  /** The password to be; length counts, composition does not. */
  readonly password: Scalars['String']['input'];
};

/** A code is on its way; a mobile that is registered already is answered the same. */
export type RegisterCustomerPayload = {
  readonly __typename?: 'RegisterCustomerPayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** What came of a registration. */
export type RegisterCustomerResult = RegisterCustomerPayload | WeakPasswordError;

/** Which challenge needs a new code. */
export type ResendCodeInput = {
  /** The open challenge. */
  readonly challengeId: Scalars['ID']['input'];
};

/** A new code is on its way. */
export type ResendCodePayload = {
  readonly __typename?: 'ResendCodePayload';
  /** The same challenge, with a new expiry. */
  readonly challenge: Challenge;
};

/** E-mail and password are right; a code is on its way, and `verifySignIn` completes the sign-in. */
export type SignInAdminChallengePayload = {
  readonly __typename?: 'SignInAdminChallengePayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** An administrator's e-mail and password. */
export type SignInAdminInput = {
  /** The e-mail address of the account. */
  readonly email: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** Signed in. */
export type SignInAdminPayload = {
  readonly __typename?: 'SignInAdminPayload';
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of an administrator's sign-in. */
export type SignInAdminResult = InvalidCredentialsError | SignInAdminChallengePayload | SignInAdminPayload;

/** A customer's mobile and password. */
export type SignInCustomerInput = {
  /** The mobile number, in any usual spelling. */
  readonly mobile: Scalars['String']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
};

/** Mobile and password are right; a code is on its way. */
export type SignInCustomerPayload = {
  readonly __typename?: 'SignInCustomerPayload';
  /** The code that is waited for. */
  readonly challenge: Challenge;
};

/** What came of a customer's first sign-in step. */
export type SignInCustomerResult = InvalidCredentialsError | SignInCustomerPayload;

/** An usher's event, user name and password. */
export type SignInUsherInput = {
  /** The event to scan at. */
  readonly eventId: Scalars['ID']['input'];
  /** The password. */
  readonly password: Scalars['String']['input'];
  /** The user name. */
  readonly username: Scalars['String']['input'];
};

/** Signed in to one event. */
export type SignInUsherPayload = {
  readonly __typename?: 'SignInUsherPayload';
  /** The session's tokens; they end with the event. */
  readonly tokens: TokenPair;
  /** Who is signed in. */
  readonly usher: Usher;
};

/** What came of an usher's sign-in. */
export type SignInUsherResult = InvalidCredentialsError | SignInUsherPayload;

/** The session has ended. */
export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  /** When it ended. */
  readonly signedOutAt: Scalars['DateTime']['output'];
};

/** What a signed-in client holds. */
export type TokenPair = {
  readonly __typename?: 'TokenPair';
  /** Send this as `Authorization: Bearer …`. */
  readonly accessToken: Scalars['String']['output'];
  /** When to refresh at the latest. */
  readonly accessTokenExpiresAt: Scalars['DateTime']['output'];
  /** Give this to `refreshTokens`, and keep the one that comes back instead. */
  readonly refreshToken: Scalars['String']['output'];
  /** When the session ends if it is not refreshed before. */
  readonly refreshTokenExpiresAt: Scalars['DateTime']['output'];
};

/** A failure the client is expected to handle; it says what to tell the user. */
export type UserError = {
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
};

/** Someone who lets people in at events. Customers cannot read the name. */
export type Usher = {
  readonly __typename?: 'Usher';
  /** The usher's id. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
};

/** The code of a registration. */
export type VerifyRegistrationInput = {
  /** The challenge that `registerCustomer` answered. */
  readonly challengeId: Scalars['ID']['input'];
  /** The six digits. */
  readonly code: Scalars['String']['input'];
};

/** The account exists, and its owner is signed in. */
export type VerifyRegistrationPayload = {
  readonly __typename?: 'VerifyRegistrationPayload';
  /** The new customer. */
  readonly customer: Customer;
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of verifying a registration. */
export type VerifyRegistrationResult = InvalidCodeError | VerifyRegistrationPayload;

/** The code of a sign-in. */
export type VerifySignInInput = {
  /** The challenge that the first step answered. */
  readonly challengeId: Scalars['ID']['input'];
  /** The six digits. */
  readonly code: Scalars['String']['input'];
};

/** Signed in. */
export type VerifySignInPayload = {
  readonly __typename?: 'VerifySignInPayload';
  /** The session's tokens. */
  readonly tokens: TokenPair;
};

/** What came of a sign-in's second step. */
export type VerifySignInResult = InvalidCodeError | VerifySignInPayload;

/** The password is too easily guessed. */
export type WeakPasswordError = UserError & {
  readonly __typename?: 'WeakPasswordError';
  /** The fewest characters a password may have here. */
  readonly lengthMin: Scalars['Int']['output'];
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** What is wrong with it. */
  readonly reason: PasswordWeakness;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AdminUser: AdminUser;
  Customer: Customer;
  Organizer: Organizer;
  Usher: Usher;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdminUser:
    ( { __typename: 'AdminUser' }
    & GraphQLRecursivePick<FederationTypes['AdminUser'], {"id":true}> );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Organizer:
    ( { __typename: 'Organizer' }
    & GraphQLRecursivePick<FederationTypes['Organizer'], {"id":true}> );
  Usher:
    ( { __typename: 'Usher' }
    & GraphQLRecursivePick<FederationTypes['Usher'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RegisterCustomerResult:
    | ( Omit<RegisterCustomerPayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'RegisterCustomerPayload' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
  ;
  SignInAdminResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInAdminChallengePayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'SignInAdminChallengePayload' } )
    | ( SignInAdminPayload & { __typename: 'SignInAdminPayload' } )
  ;
  SignInCustomerResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInCustomerPayload, 'challenge'> & { challenge: _RefType['Challenge'] } & { __typename: 'SignInCustomerPayload' } )
  ;
  SignInUsherResult:
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( Omit<SignInUsherPayload, 'usher'> & { usher: _RefType['Usher'] } & { __typename: 'SignInUsherPayload' } )
  ;
  VerifyRegistrationResult:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( Omit<VerifyRegistrationPayload, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'VerifyRegistrationPayload' } )
  ;
  VerifySignInResult:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( VerifySignInPayload & { __typename: 'VerifySignInPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( InvalidCodeErrorMapper & { __typename: 'InvalidCodeError' } )
    | ( InvalidCredentialsErrorMapper & { __typename: 'InvalidCredentialsError' } )
    | ( WeakPasswordErrorMapper & { __typename: 'WeakPasswordError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdminUser: ResolverTypeWrapper<AdminUserMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Challenge: ResolverTypeWrapper<ChallengeMapper>;
  ChallengeChannel: ResolverTypeWrapper<'SMS' | 'EMAIL'>;
  Customer: ResolverTypeWrapper<CustomerMapper>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmergencyContact: ResolverTypeWrapper<EmergencyContact>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  InvalidCodeError: ResolverTypeWrapper<InvalidCodeErrorMapper>;
  InvalidCodeReason: ResolverTypeWrapper<'USED' | 'EXPIRED' | 'EXHAUSTED' | 'WRONG'>;
  InvalidCredentialsError: ResolverTypeWrapper<InvalidCredentialsErrorMapper>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organizer: ResolverTypeWrapper<OrganizerMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PasswordWeakness: ResolverTypeWrapper<'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'PERSONAL' | 'PLATFORM_NAME'>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshTokensInput: RefreshTokensInput;
  RefreshTokensPayload: ResolverTypeWrapper<RefreshTokensPayload>;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: ResolverTypeWrapper<Omit<RegisterCustomerPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  RegisterCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterCustomerResult']>;
  ResendCodeInput: ResendCodeInput;
  ResendCodePayload: ResolverTypeWrapper<Omit<ResendCodePayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInAdminChallengePayload: ResolverTypeWrapper<Omit<SignInAdminChallengePayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInAdminInput: SignInAdminInput;
  SignInAdminPayload: ResolverTypeWrapper<SignInAdminPayload>;
  SignInAdminResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInAdminResult']>;
  SignInCustomerInput: SignInCustomerInput;
  SignInCustomerPayload: ResolverTypeWrapper<Omit<SignInCustomerPayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  SignInCustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInCustomerResult']>;
  SignInUsherInput: SignInUsherInput;
  SignInUsherPayload: ResolverTypeWrapper<Omit<SignInUsherPayload, 'usher'> & { usher: ResolversTypes['Usher'] }>;
  SignInUsherResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInUsherResult']>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  TokenPair: ResolverTypeWrapper<TokenPair>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Usher: ResolverTypeWrapper<UsherMapper>;
  VerifyRegistrationInput: VerifyRegistrationInput;
  VerifyRegistrationPayload: ResolverTypeWrapper<Omit<VerifyRegistrationPayload, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  VerifyRegistrationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyRegistrationResult']>;
  VerifySignInInput: VerifySignInInput;
  VerifySignInPayload: ResolverTypeWrapper<VerifySignInPayload>;
  VerifySignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifySignInResult']>;
  WeakPasswordError: ResolverTypeWrapper<WeakPasswordErrorMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdminUser: AdminUserMapper;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Challenge: ChallengeMapper;
  Customer: CustomerMapper;
  DateTime: Scalars['DateTime']['output'];
  EmergencyContact: EmergencyContact;
  Int64: Scalars['Int64']['output'];
  InvalidCodeError: InvalidCodeErrorMapper;
  InvalidCredentialsError: InvalidCredentialsErrorMapper;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Organizer: OrganizerMapper;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  RefreshTokensInput: RefreshTokensInput;
  RefreshTokensPayload: RefreshTokensPayload;
  RegisterCustomerInput: RegisterCustomerInput;
  RegisterCustomerPayload: Omit<RegisterCustomerPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  RegisterCustomerResult: ResolversUnionTypes<ResolversParentTypes>['RegisterCustomerResult'];
  ResendCodeInput: ResendCodeInput;
  ResendCodePayload: Omit<ResendCodePayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInAdminChallengePayload: Omit<SignInAdminChallengePayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInAdminInput: SignInAdminInput;
  SignInAdminPayload: SignInAdminPayload;
  SignInAdminResult: ResolversUnionTypes<ResolversParentTypes>['SignInAdminResult'];
  SignInCustomerInput: SignInCustomerInput;
  SignInCustomerPayload: Omit<SignInCustomerPayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  SignInCustomerResult: ResolversUnionTypes<ResolversParentTypes>['SignInCustomerResult'];
  SignInUsherInput: SignInUsherInput;
  SignInUsherPayload: Omit<SignInUsherPayload, 'usher'> & { usher: ResolversParentTypes['Usher'] };
  SignInUsherResult: ResolversUnionTypes<ResolversParentTypes>['SignInUsherResult'];
  SignOutPayload: SignOutPayload;
  TokenPair: TokenPair;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Usher: UsherMapper;
  VerifyRegistrationInput: VerifyRegistrationInput;
  VerifyRegistrationPayload: Omit<VerifyRegistrationPayload, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  VerifyRegistrationResult: ResolversUnionTypes<ResolversParentTypes>['VerifyRegistrationResult'];
  VerifySignInInput: VerifySignInInput;
  VerifySignInPayload: VerifySignInPayload;
  VerifySignInResult: ResolversUnionTypes<ResolversParentTypes>['VerifySignInResult'];
  WeakPasswordError: WeakPasswordErrorMapper;
  Int: Scalars['Int']['output'];
};

export type AdminUserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdminUser'] = ResolversParentTypes['AdminUser'], FederationReferenceType extends FederationReferenceTypes['AdminUser'] = FederationReferenceTypes['AdminUser']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdminUser']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  channel?: Resolver<ResolversTypes['ChallengeChannel'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedTarget?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeChannelResolvers = EnumResolverSignature<{ EMAIL?: any, SMS?: any }, ResolversTypes['ChallengeChannel']>;

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bloodType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyContact?: Resolver<Maybe<ResolversTypes['EmergencyContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmergencyContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyContact'] = ResolversParentTypes['EmergencyContact']> = {
  mobile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type InvalidCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCodeError'] = ResolversParentTypes['InvalidCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InvalidCodeReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidCodeReasonResolvers = EnumResolverSignature<{ EXHAUSTED?: any, EXPIRED?: any, USED?: any, WRONG?: any }, ResolversTypes['InvalidCodeReason']>;

export type InvalidCredentialsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidCredentialsError'] = ResolversParentTypes['InvalidCredentialsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  refreshTokens?: Resolver<ResolversTypes['RefreshTokensPayload'], ParentType, ContextType, RequireFields<MutationrefreshTokensArgs, 'input'>>;
  registerCustomer?: Resolver<ResolversTypes['RegisterCustomerResult'], ParentType, ContextType, RequireFields<MutationregisterCustomerArgs, 'input'>>;
  resendCode?: Resolver<ResolversTypes['ResendCodePayload'], ParentType, ContextType, RequireFields<MutationresendCodeArgs, 'input'>>;
  signInAdmin?: Resolver<ResolversTypes['SignInAdminResult'], ParentType, ContextType, RequireFields<MutationsignInAdminArgs, 'input'>>;
  signInCustomer?: Resolver<ResolversTypes['SignInCustomerResult'], ParentType, ContextType, RequireFields<MutationsignInCustomerArgs, 'input'>>;
  signInUsher?: Resolver<ResolversTypes['SignInUsherResult'], ParentType, ContextType, RequireFields<MutationsignInUsherArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  verifyRegistration?: Resolver<ResolversTypes['VerifyRegistrationResult'], ParentType, ContextType, RequireFields<MutationverifyRegistrationArgs, 'input'>>;
  verifySignIn?: Resolver<ResolversTypes['VerifySignInResult'], ParentType, ContextType, RequireFields<MutationverifySignInArgs, 'input'>>;
};

export type OrganizerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organizer'] = ResolversParentTypes['Organizer'], FederationReferenceType extends FederationReferenceTypes['Organizer'] = FederationReferenceTypes['Organizer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organizer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  websiteUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PasswordWeaknessResolvers = EnumResolverSignature<{ COMMON?: any, PERSONAL?: any, PLATFORM_NAME?: any, TOO_LONG?: any, TOO_SHORT?: any }, ResolversTypes['PasswordWeakness']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  organizer?: Resolver<Maybe<ResolversTypes['Organizer']>, ParentType, ContextType, RequireFields<QueryorganizerArgs, 'id'>>;
};

export type RefreshTokensPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshTokensPayload'] = ResolversParentTypes['RefreshTokensPayload']> = {
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
};

export type RegisterCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerPayload'] = ResolversParentTypes['RegisterCustomerPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCustomerResult'] = ResolversParentTypes['RegisterCustomerResult']> = {
  __resolveType?: TypeResolveFn<'RegisterCustomerPayload' | 'WeakPasswordError', ParentType, ContextType>;
};

export type ResendCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendCodePayload'] = ResolversParentTypes['ResendCodePayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type SignInAdminChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAdminChallengePayload'] = ResolversParentTypes['SignInAdminChallengePayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInAdminPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAdminPayload'] = ResolversParentTypes['SignInAdminPayload']> = {
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInAdminResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInAdminResult'] = ResolversParentTypes['SignInAdminResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInAdminChallengePayload' | 'SignInAdminPayload', ParentType, ContextType>;
};

export type SignInCustomerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInCustomerPayload'] = ResolversParentTypes['SignInCustomerPayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInCustomerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInCustomerResult'] = ResolversParentTypes['SignInCustomerResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInCustomerPayload', ParentType, ContextType>;
};

export type SignInUsherPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInUsherPayload'] = ResolversParentTypes['SignInUsherPayload']> = {
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  usher?: Resolver<ResolversTypes['Usher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInUsherResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInUsherResult'] = ResolversParentTypes['SignInUsherResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCredentialsError' | 'SignInUsherPayload', ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOutAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TokenPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenPair'] = ResolversParentTypes['TokenPair']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refreshTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'InvalidCredentialsError' | 'WeakPasswordError', ParentType, ContextType>;
};

export type UsherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Usher'] = ResolversParentTypes['Usher'], FederationReferenceType extends FederationReferenceTypes['Usher'] = FederationReferenceTypes['Usher']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Usher']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerifyRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyRegistrationPayload'] = ResolversParentTypes['VerifyRegistrationPayload']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyRegistrationResult'] = ResolversParentTypes['VerifyRegistrationResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'VerifyRegistrationPayload', ParentType, ContextType>;
};

export type VerifySignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifySignInPayload'] = ResolversParentTypes['VerifySignInPayload']> = {
  tokens?: Resolver<ResolversTypes['TokenPair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifySignInResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifySignInResult'] = ResolversParentTypes['VerifySignInResult']> = {
  __resolveType?: TypeResolveFn<'InvalidCodeError' | 'VerifySignInPayload', ParentType, ContextType>;
};

export type WeakPasswordErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeakPasswordError'] = ResolversParentTypes['WeakPasswordError']> = {
  lengthMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PasswordWeakness'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AdminUser?: AdminUserResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeChannel?: ChallengeChannelResolvers;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EmergencyContact?: EmergencyContactResolvers<ContextType>;
  Int64?: GraphQLScalarType;
  InvalidCodeError?: InvalidCodeErrorResolvers<ContextType>;
  InvalidCodeReason?: InvalidCodeReasonResolvers;
  InvalidCredentialsError?: InvalidCredentialsErrorResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organizer?: OrganizerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordWeakness?: PasswordWeaknessResolvers;
  Query?: QueryResolvers<ContextType>;
  RefreshTokensPayload?: RefreshTokensPayloadResolvers<ContextType>;
  RegisterCustomerPayload?: RegisterCustomerPayloadResolvers<ContextType>;
  RegisterCustomerResult?: RegisterCustomerResultResolvers<ContextType>;
  ResendCodePayload?: ResendCodePayloadResolvers<ContextType>;
  SignInAdminChallengePayload?: SignInAdminChallengePayloadResolvers<ContextType>;
  SignInAdminPayload?: SignInAdminPayloadResolvers<ContextType>;
  SignInAdminResult?: SignInAdminResultResolvers<ContextType>;
  SignInCustomerPayload?: SignInCustomerPayloadResolvers<ContextType>;
  SignInCustomerResult?: SignInCustomerResultResolvers<ContextType>;
  SignInUsherPayload?: SignInUsherPayloadResolvers<ContextType>;
  SignInUsherResult?: SignInUsherResultResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  TokenPair?: TokenPairResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Usher?: UsherResolvers<ContextType>;
  VerifyRegistrationPayload?: VerifyRegistrationPayloadResolvers<ContextType>;
  VerifyRegistrationResult?: VerifyRegistrationResultResolvers<ContextType>;
  VerifySignInPayload?: VerifySignInPayloadResolvers<ContextType>;
  VerifySignInResult?: VerifySignInResultResolvers<ContextType>;
  WeakPasswordError?: WeakPasswordErrorResolvers<ContextType>;
};

