import type { InvoiceResolvers } from './../types.generated.ts';

export const Invoice: InvoiceResolvers = {
  number: ({ label }) => label,
  kind: ({ kind }) => (kind === 'CREDIT_NOTE' ? 'CREDIT_NOTE' : 'INVOICE'),
  total: ({ totalMinor: amountMinor, currency }) => ({ amountMinor, currency }),
  url: ({ id }, _args, { documentUrl, now }) => documentUrl(id, now),
  creditNotes: ({ id, kind }, _args, { loaders }) =>
    kind === 'INVOICE' ? loaders.creditNotesOf.load(id) : [],
};
