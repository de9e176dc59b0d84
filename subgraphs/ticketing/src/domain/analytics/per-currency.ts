import type { Money } from '@gatehouse/kit-subgraph/money';

/** An amount as a statement gives it: digits, because it may be larger than a JavaScript number is exact. */
export type Amount = { readonly amountMinor: string; readonly currency: string };

/** Amounts added up per currency, by its letters; a currency without any is left out. */
export function perCurrency(amounts: readonly Amount[]): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const { amountMinor, currency } of amounts)
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(amountMinor));
  return [...sums]
    .filter(([, amountMinor]) => amountMinor !== 0n)
    .map(([currency, amountMinor]) => ({ amountMinor, currency }))
    .toSorted((one, other) => (one.currency < other.currency ? -1 : 1));
}
