import { totalsOf } from '@gatehouse/kit-documents/check-totals';
import { englishWords } from '@gatehouse/kit-documents/english-words';
import {
  type DocumentLine,
  type Draft,
  type Party,
  rendererVersion,
} from '@gatehouse/kit-documents/snapshot';
import { exponentOf } from '@gatehouse/kit-subgraph/money';
import type { Customer } from '@gatehouse/payments-db/people';

type About = {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  readonly seller: Party;
  /** Unknown while identity has not told of them. */
  readonly customer: Customer | undefined;
  readonly currency: string;
  readonly lines: readonly DocumentLine[];
  readonly references: Draft['references'];
  readonly notes: Draft['notes'];
  readonly now: Date;
};

/** What a document of payments says. */
export const draftOf = ({
  kind,
  seller,
  customer,
  currency,
  lines,
  references,
  notes,
  now,
}: About): Draft => ({
  kind,
  renderer: rendererVersion,
  language: 'en',
  direction: 'ltr',
  issuedOn: now.toISOString().slice(0, 10),
  currency,
  exponent: exponentOf(currency),
  seller,
  buyer: {
    name: customer?.name ?? 'Customer',
    addressLines: customer?.email ? [customer.email] : [],
    taxId: null,
  },
  references,
  lines,
  totals: totalsOf(lines),
  notes,
  words: englishWords(kind),
});
