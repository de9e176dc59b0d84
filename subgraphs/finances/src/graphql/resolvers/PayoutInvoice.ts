import type { PayoutInvoiceResolvers } from './../types.generated.ts';

export const PayoutInvoice: PayoutInvoiceResolvers = {
  url: ({ id }, _args, { desk, now }) => desk.documentUrl(id, now),
};
