import type { Money } from '@gatehouse/kit-subgraph/money';

type Split = Money & { readonly walletMinor: bigint };

/** What of a payment or refund the provider moves: all but the wallet's part. */
export const providerPart = ({ amountMinor, walletMinor, currency }: Split): Money => ({
  amountMinor: amountMinor - walletMinor,
  currency,
});
