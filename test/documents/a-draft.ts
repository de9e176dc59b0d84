import { totalsOf } from '@gatehouse/kit-documents/check-totals';
import { englishWords } from '@gatehouse/kit-documents/english-words';
import {
  type DocumentKind,
  type DocumentLine,
  type Draft,
  rendererVersion,
  type Snapshot,
} from '@gatehouse/kit-documents/snapshot';

type Said = Partial<Omit<Draft, 'totals'>>;

/** What an issuer says, in every part that a test leaves to it. */
export function aDraft({ kind = 'INVOICE', lines = [aLine()], ...said }: Said = {}): Draft {
  return {
    kind,
    renderer: rendererVersion,
    language: 'en',
    direction: 'ltr',
    issuedOn: '2026-11-25',
    currency: 'EUR',
    exponent: 2,
    seller: {
      name: 'Gatehouse Events Ltd.',
      addressLines: ['12 Harbour Street', '1010 Vienna', 'Austria'],
      taxId: 'ATU12345678',
    },
    buyer: { name: 'Zoë Müller-Łukasiewicz', addressLines: ['zoe@example.org'], taxId: null },
    references: [{ name: 'Order', text: '0199a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b' }],
    lines,
    totals: totalsOf(lines),
    notes: ['Paid by wallet. Thank you for your purchase.'],
    words: englishWords(kind),
    ...said,
  };
}

/** One line, taxed at 20% of its price. */
export function aLine({
  text = 'Day ticket',
  quantity = 2,
  unitMinor = 5_000n,
} = {}): DocumentLine {
  const netMinor = BigInt(quantity) * unitMinor;
  const taxMinor = netMinor / 5n;
  const totalMinor = netMinor + taxMinor;
  return { text, quantity, unitMinor, netMinor, taxName: 'VAT 20%', taxMinor, totalMinor };
}

const labels: Readonly<Record<DocumentKind, string>> = {
  INVOICE: 'INV-2026-000123',
  CREDIT_NOTE: 'CN-2026-000007',
  PAYOUT_INVOICE: 'PAY-2026-000042',
};

export const aSnapshot = (said: Said = {}): Snapshot => ({
  ...aDraft(said),
  label: labels[said.kind ?? 'INVOICE'],
});
