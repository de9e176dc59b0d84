/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { payment as Query_payment } from './resolvers/Query/payment.ts';
import    { confirmPayment as Mutation_confirmPayment } from './resolvers/Mutation/confirmPayment.ts';
import    { processPayment as Mutation_processPayment } from './resolvers/Mutation/processPayment.ts';
import    { Order } from './resolvers/Order.ts';
import    { OrderNotPayableError } from './resolvers/OrderNotPayableError.ts';
import    { Payment } from './resolvers/Payment.ts';
import    { PaymentDeclinedError } from './resolvers/PaymentDeclinedError.ts';
import    { DateTime,Int64 } from '@gatehouse/kit-subgraph/scalars';
    export const resolvers: Resolvers = {
      Query: { payment: Query_payment },
      Mutation: { confirmPayment: Mutation_confirmPayment,processPayment: Mutation_processPayment },
      
      Order: Order,
OrderNotPayableError: OrderNotPayableError,
Payment: Payment,
PaymentDeclinedError: PaymentDeclinedError,
DateTime: DateTime,
Int64: Int64
    }