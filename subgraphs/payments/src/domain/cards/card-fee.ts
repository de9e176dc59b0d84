import { exponentOf, type Money } from '@gatehouse/kit-subgraph/money';
import { readCardFee } from '../../environment.ts';
import { platformCurrency } from '../platform-currency.ts';

const fiveWhole = 5n * 10n ** BigInt(exponentOf(platformCurrency));

/** What a card costs that is asked for from now on. */
export const cardFee: Money = {
  amountMinor: readCardFee() ?? fiveWhole,
  currency: platformCurrency,
};
