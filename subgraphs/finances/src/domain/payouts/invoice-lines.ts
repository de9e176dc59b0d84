import type { DocumentLine } from '@gatehouse/kit-documents/snapshot';
import type { StatementEnds } from './find-statement-ends.ts';
import type { InvoiceSum } from './find-invoice-sums.ts';

/** More settlements than these are one line: nobody reads on, and a document has an end. */
const settlementsMax = 500;

/** The lines of a payout invoice: what was there, what moved it, what was left. They sum to what is paid out. */
export function invoiceLines(
  { openingMinor, closingMinor }: StatementEnds,
  sums: readonly InvoiceSum[],
): readonly DocumentLine[] {
  const lines: readonly (readonly [text: string, amountMinor: bigint])[] = [
    ['Balance brought forward', openingMinor],
    ...short(sums).map((sum) => [textOf(sum), sum.amountMinor] as const),
    ['Balance carried forward', -closingMinor],
  ];
  return lines.flatMap(([text, amountMinor]) =>
    amountMinor === 0n ? [] : [lineOf(text, amountMinor)],
  );
}

const lineOf = (text: string, amountMinor: bigint): DocumentLine => ({
  text,
  quantity: 1,
  unitMinor: amountMinor,
  netMinor: amountMinor,
  taxName: null,
  taxMinor: 0n,
  totalMinor: amountMinor,
});

function short(sums: readonly InvoiceSum[]): readonly InvoiceSum[] {
  const settled = sums.filter(({ eventName }) => eventName !== null);
  if (settled.length <= settlementsMax) return sums;
  const whole = {
    kind: 'settlement',
    eventName: null,
    fromOn: null,
    untilOn: null,
    count: settled.length,
    amountMinor: settled.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
  };
  return [whole, ...sums.filter(({ eventName }) => eventName === null)];
}

const texts: Readonly<Record<string, string>> = {
  settlement: 'Settlements',
  'order.refunded': 'Refunds to customers after the settlement',
  'receivable.netted': 'Owed from earlier refunds',
  'disbursement.reversed': 'Payouts that came to nothing',
};

function textOf({ kind, eventName, fromOn, untilOn, count }: InvoiceSum): string {
  if (eventName !== null) return `${eventName}, ${fromOn} to ${untilOn}`;
  return `${texts[kind] ?? 'Adjustments'} (${count})`;
}
