import type { PaymentDeclinedErrorResolvers } from './../types.generated.ts';

export const PaymentDeclinedError: PaymentDeclinedErrorResolvers = {
  message: () => 'The payment was declined and nothing was charged. Please try another way to pay.',
};
