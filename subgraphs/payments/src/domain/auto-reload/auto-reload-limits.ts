import { badInput } from '@gatehouse/kit-subgraph/errors';
import { exponentOf, formatMoney } from '@gatehouse/kit-subgraph/money';
import { platformCurrency } from '../platform-currency.ts';
import { reloadLimits } from '../reloads/reload-limits.ts';

const unit = 10n ** BigInt(exponentOf(platformCurrency));

/** What a wallet loads by itself in one day (UTC), and how many failures in a row it takes until its holder is asked. */
export const autoReloadLimits = { dayCount: 3, dayMinor: 200n * unit, failuresMax: 3 };

const thresholdMaxMinor = 2000n * unit;

type Terms = { readonly thresholdMinor: bigint; readonly amountMinor: bigint };

/** The terms, or BAD_USER_INPUT for those that could never load anything. */
export function checkedTerms({ thresholdMinor, amountMinor }: Terms): Terms {
  const { minMinor } = reloadLimits;
  const { dayMinor } = autoReloadLimits;
  if (thresholdMinor <= 0n || thresholdMinor > thresholdMaxMinor)
    throw badInput(`A threshold is ${range(1n, thresholdMaxMinor)}.`, 'input.thresholdMinor');
  if (amountMinor < minMinor || amountMinor > dayMinor)
    throw badInput(`A wallet loads ${range(minMinor, dayMinor)} by itself.`, 'input.amountMinor');
  return { thresholdMinor, amountMinor };
}

const range = (...ends: readonly [bigint, bigint]): string =>
  ends.map((amountMinor) => formatMoney({ amountMinor, currency: platformCurrency })).join(' to ');
