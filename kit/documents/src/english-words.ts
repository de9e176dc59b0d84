import type { DocumentKind, Words } from './snapshot.ts';

const titles = {
  INVOICE: 'Invoice',
  CREDIT_NOTE: 'Credit note',
  PAYOUT_INVOICE: 'Payout invoice',
} satisfies Record<DocumentKind, string>;

/** The words of a form in English. */
export const englishWords = (kind: DocumentKind): Words => ({
  title: titles[kind],
  number: 'Number',
  date: 'Date',
  seller: 'From',
  buyer: 'To',
  taxId: 'Tax ID',
  description: 'Description',
  quantity: 'Qty',
  unitPrice: 'Unit price',
  net: 'Net',
  tax: 'Tax',
  total: 'Total',
  taxOnBase: '{tax} on {base}',
  carriedForward: 'Carried forward',
  broughtForward: 'Brought forward',
  page: 'Page {page} of {pages}',
});
