import type { Money } from '@gatehouse/kit-subgraph/money';

/** The amounts a statement gave per currency, as digits; a currency without any is left out. */
export const perCurrency = (
  rows: readonly { readonly currency: string; readonly amountMinor: string | null }[],
): readonly Money[] =>
  rows
    .map(({ currency, amountMinor }) => ({ currency, amountMinor: BigInt(amountMinor ?? 0) }))
    .filter(({ amountMinor }) => amountMinor !== 0n);
