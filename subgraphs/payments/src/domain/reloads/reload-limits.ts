import { badInput } from '@gatehouse/kit-subgraph/errors';
import { exponentOf, formatMoney } from '@gatehouse/kit-subgraph/money';
import { platformCurrency } from '../platform-currency.ts';

const unit = 10n ** BigInt(exponentOf(platformCurrency));

/** What a wallet is loaded with at one time. */
export const reloadLimits = { minMinor: 5n * unit, maxMinor: 500n * unit };

/** The amount, or BAD_USER_INPUT where a wallet is not loaded with so little or so much. */
export function checkedReload(amountMinor: bigint, field: string): bigint {
  const { minMinor, maxMinor } = reloadLimits;
  if (amountMinor >= minMinor && amountMinor <= maxMinor) return amountMinor;
  const [least, most] = [minMinor, maxMinor].map((minor) =>
    formatMoney({ amountMinor: minor, currency: platformCurrency }),
  );
  throw badInput(`A wallet is loaded with ${least} to ${most}.`, field);
}
