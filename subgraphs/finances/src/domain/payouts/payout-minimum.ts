import { exponentOf } from '@gatehouse/kit-subgraph/money';

/** The least that is paid out: 10.00, in the minor units of the currency. */
export const payoutMinimum = (currency: string): bigint =>
  10n * 10n ** BigInt(exponentOf(currency));
