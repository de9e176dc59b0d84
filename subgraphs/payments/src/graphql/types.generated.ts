import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { OrderMapper, OrderNotPayableErrorMapper, PaymentMapper, PaymentDeclinedErrorMapper } from './payments.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
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

/** Which payment to charge, and under which key. */
export type ConfirmPaymentInput = {
  /** Made by the client, once per intention to confirm: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The viewer's payment. */
  readonly paymentId: Scalars['ID']['input'];
};

/** The payment was charged, or its outcome will be known later; its status says which. */
export type ConfirmPaymentPayload = {
  readonly __typename?: 'ConfirmPaymentPayload';
  /** The payment, as it is now. */
  readonly payment: Payment;
  /** Whether this key was answered before: nothing was charged this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What became of the attempt to charge a payment. */
export type ConfirmPaymentResult = ConfirmPaymentPayload | OrderNotPayableError | PaymentDeclinedError;

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
  /**
   * Charge a started payment. The answer waits a moment for the tickets: SUCCEEDED means paid and tickets valid,
   * PROCESSING means that the outcome is not known yet. Charged at most once, however often it is called.
   */
  readonly confirmPayment: ConfirmPaymentResult;
  /**
   * Start paying for an order that is on hold. Nothing is charged yet: `confirmPayment` does that. The amount is the
   * order's own. The same key with the same input gives the same answer for ever.
   */
  readonly processPayment: ProcessPaymentResult;
};


export type MutationconfirmPaymentArgs = {
  input: ConfirmPaymentInput;
};


export type MutationprocessPaymentArgs = {
  input: ProcessPaymentInput;
};

/** An order of tickets. */
export type Order = {
  readonly __typename?: 'Order';
  /** The order's id. */
  readonly id: Scalars['ID']['output'];
  /** The payment that is under way or paid, else the latest attempt; null before the first and for a free order. */
  readonly payment?: Maybe<Payment>;
};

/** The order cannot be paid, or not now. */
export type OrderNotPayableError = UserError & {
  readonly __typename?: 'OrderNotPayableError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** The payment that stands in the way, if one does. */
  readonly otherPayment?: Maybe<Payment>;
  /** Why it cannot be paid. */
  readonly reason: OrderNotPayableReason;
};

/** Why an order cannot be paid. */
export type OrderNotPayableReason =
  /** The order was cancelled. */
  | 'CANCELLED'
  /** The time to pay is over; the places were given back. */
  | 'EXPIRED'
  /** The order is paid, or costs nothing. */
  | 'PAID'
  /** Another payment of this order is under way. */
  | 'PAYMENT_UNDER_WAY';

/** Where a page of a list ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Give this as `after` to read on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** One attempt to pay for one order. An order has at most one that is under way or paid. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** What the order costs. */
  readonly amount: Money;
  /** When it was started. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The payment's id. */
  readonly id: Scalars['ID']['output'];
  /** The order that is paid for. */
  readonly order?: Maybe<Order>;
  /** What was given back to the payer. */
  readonly refunded: Money;
  /** What is on its way back to the payer. */
  readonly refunding: Money;
  /** How far it has come. */
  readonly status: PaymentStatus;
};

/** The provider refused the payment. The order can be paid by a new payment while its hold lasts. */
export type PaymentDeclinedError = UserError & {
  readonly __typename?: 'PaymentDeclinedError';
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
  /** The payment that was refused. */
  readonly payment: Payment;
};

/** The state of a payment. It only ever moves forward. */
export type PaymentStatus =
  /** The money is reserved and not yet taken. */
  | 'AUTHORIZED'
  /** Given up before anything was charged. */
  | 'CANCELLED'
  /** The reservation of the money lapsed; nothing was charged. */
  | 'EXPIRED'
  /** Refused by the provider; nothing was charged. */
  | 'FAILED'
  /** Started; nothing was charged. */
  | 'PENDING'
  /** The outcome is not known yet, or the tickets are still being made out. */
  | 'PROCESSING'
  /** The payer must act at the provider. */
  | 'REQUIRES_ACTION'
  /** Paid. What was given back since is counted in `refunded`. */
  | 'SUCCEEDED';

/** What to pay, how, and under which key. */
export type ProcessPaymentInput = {
  /** Made by the client, once per intention to pay: 1 to 255 printable ASCII characters without spaces. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The viewer's order. */
  readonly orderId: Scalars['ID']['input'];
  /**
   * The payment method's token as the provider's own form made it. The sandbox provider takes sandbox_success,
   * sandbox_decline, sandbox_refuse, sandbox_action, sandbox_timeout, sandbox_timeout_before and sandbox_refund_timeout.
   */
  readonly paymentMethod: Scalars['String']['input'];
};

/** The payment is started. */
export type ProcessPaymentPayload = {
  readonly __typename?: 'ProcessPaymentPayload';
  /** The payment, as it is now. */
  readonly payment: Payment;
  /** Whether this key was answered before: nothing was started this time. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** What became of the attempt to start a payment. */
export type ProcessPaymentResult = OrderNotPayableError | PaymentDeclinedError | ProcessPaymentPayload;

export type Query = {
  readonly __typename?: 'Query';
  /** One payment: the viewer's own, or any for an administrator. Poll it after a confirmation that answered PROCESSING. */
  readonly payment?: Maybe<Payment>;
};


export type QuerypaymentArgs = {
  id: Scalars['ID']['input'];
};

/** A failure the client is expected to handle; it says what to tell the user. */
export type UserError = {
  /** A sentence for the user. */
  readonly message: Scalars['String']['output'];
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
  Order: Order;
  Payment: Payment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ConfirmPaymentResult:
    | ( Omit<ConfirmPaymentPayload, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'ConfirmPaymentPayload' } )
    | ( OrderNotPayableErrorMapper & { __typename: 'OrderNotPayableError' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
  ;
  ProcessPaymentResult:
    | ( OrderNotPayableErrorMapper & { __typename: 'OrderNotPayableError' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
    | ( Omit<ProcessPaymentPayload, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'ProcessPaymentPayload' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( OrderNotPayableErrorMapper & { __typename: 'OrderNotPayableError' } )
    | ( PaymentDeclinedErrorMapper & { __typename: 'PaymentDeclinedError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ConfirmPaymentInput: ConfirmPaymentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ConfirmPaymentPayload: ResolverTypeWrapper<Omit<ConfirmPaymentPayload, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConfirmPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmPaymentResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Money: ResolverTypeWrapper<Money>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderMapper>;
  OrderNotPayableError: ResolverTypeWrapper<OrderNotPayableErrorMapper>;
  OrderNotPayableReason: ResolverTypeWrapper<'EXPIRED' | 'CANCELLED' | 'PAID' | 'PAYMENT_UNDER_WAY'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentDeclinedError: ResolverTypeWrapper<PaymentDeclinedErrorMapper>;
  PaymentStatus: ResolverTypeWrapper<'PENDING' | 'REQUIRES_ACTION' | 'AUTHORIZED' | 'PROCESSING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED' | 'EXPIRED'>;
  ProcessPaymentInput: ProcessPaymentInput;
  ProcessPaymentPayload: ResolverTypeWrapper<Omit<ProcessPaymentPayload, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  ProcessPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProcessPaymentResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ConfirmPaymentInput: ConfirmPaymentInput;
  ID: Scalars['ID']['output'];
  ConfirmPaymentPayload: Omit<ConfirmPaymentPayload, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Boolean: Scalars['Boolean']['output'];
  ConfirmPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmPaymentResult'];
  DateTime: Scalars['DateTime']['output'];
  Int64: Scalars['Int64']['output'];
  Money: Money;
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Order: OrderMapper;
  OrderNotPayableError: OrderNotPayableErrorMapper;
  PageInfo: PageInfo;
  Payment: PaymentMapper;
  PaymentDeclinedError: PaymentDeclinedErrorMapper;
  ProcessPaymentInput: ProcessPaymentInput;
  ProcessPaymentPayload: Omit<ProcessPaymentPayload, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  ProcessPaymentResult: ResolversUnionTypes<ResolversParentTypes>['ProcessPaymentResult'];
  Query: Record<PropertyKey, never>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type ConfirmPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentPayload'] = ResolversParentTypes['ConfirmPaymentPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmPaymentResult'] = ResolversParentTypes['ConfirmPaymentResult']> = {
  __resolveType?: TypeResolveFn<'ConfirmPaymentPayload' | 'OrderNotPayableError' | 'PaymentDeclinedError', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmPayment?: Resolver<ResolversTypes['ConfirmPaymentResult'], ParentType, ContextType, RequireFields<MutationconfirmPaymentArgs, 'input'>>;
  processPayment?: Resolver<ResolversTypes['ProcessPaymentResult'], ParentType, ContextType, RequireFields<MutationprocessPaymentArgs, 'input'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type OrderNotPayableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotPayableError'] = ResolversParentTypes['OrderNotPayableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherPayment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OrderNotPayableReason'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderNotPayableReasonResolvers = EnumResolverSignature<{ CANCELLED?: any, EXPIRED?: any, PAID?: any, PAYMENT_UNDER_WAY?: any }, ResolversTypes['OrderNotPayableReason']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunding?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PaymentDeclinedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentDeclinedError'] = ResolversParentTypes['PaymentDeclinedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentStatusResolvers = EnumResolverSignature<{ AUTHORIZED?: any, CANCELLED?: any, EXPIRED?: any, FAILED?: any, PENDING?: any, PROCESSING?: any, REQUIRES_ACTION?: any, SUCCEEDED?: any }, ResolversTypes['PaymentStatus']>;

export type ProcessPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessPaymentPayload'] = ResolversParentTypes['ProcessPaymentPayload']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessPaymentResult'] = ResolversParentTypes['ProcessPaymentResult']> = {
  __resolveType?: TypeResolveFn<'OrderNotPayableError' | 'PaymentDeclinedError' | 'ProcessPaymentPayload', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QuerypaymentArgs, 'id'>>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'OrderNotPayableError' | 'PaymentDeclinedError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ConfirmPaymentPayload?: ConfirmPaymentPayloadResolvers<ContextType>;
  ConfirmPaymentResult?: ConfirmPaymentResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Int64?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderNotPayableError?: OrderNotPayableErrorResolvers<ContextType>;
  OrderNotPayableReason?: OrderNotPayableReasonResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentDeclinedError?: PaymentDeclinedErrorResolvers<ContextType>;
  PaymentStatus?: PaymentStatusResolvers;
  ProcessPaymentPayload?: ProcessPaymentPayloadResolvers<ContextType>;
  ProcessPaymentResult?: ProcessPaymentResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

