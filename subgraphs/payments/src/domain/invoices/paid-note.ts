import { formatAmount } from '@gatehouse/kit-documents/format-amount';
import { exponentOf } from '@gatehouse/kit-subgraph/money';
import type { Payment } from '@gatehouse/payments-db/schema';

type Paid = Pick<Payment, 'amountMinor' | 'walletMinor' | 'currency'>;

/** When an invoice was paid and by what: nothing is left to pay. */
export function paidNote({ amountMinor, walletMinor, currency }: Paid, on: string): string {
  const parts: readonly (readonly [minor: bigint, how: string])[] = [
    [walletMinor, 'from the wallet'],
    [amountMinor - walletMinor, 'through the payment provider'],
  ];
  const told = parts
    .filter(([minor]) => minor > 0n)
    .map(([minor, how]) => `${currency} ${formatAmount(minor, exponentOf(currency))} ${how}`);
  return `Paid on ${on}: ${told.join(', ')}.`;
}
