import { exponentOf, type Money } from '@gatehouse/kit-subgraph/money';

// Stripe counts most currencies as ISO 4217 does; these it counts otherwise (docs.stripe.com/currencies).
const exponents: Readonly<Record<string, number>> = { ISK: 2, UGX: 2, MGA: 0 };

const scaleOf = (currency: string): number =>
  (exponents[currency] ?? exponentOf(currency)) - exponentOf(currency);

/** An amount as Stripe counts it; undefined for one that it cannot say. */
export function toStripe({ amountMinor, currency }: Money): number | undefined {
  const scale = scaleOf(currency);
  const factor = 10n ** BigInt(Math.abs(scale));
  if (scale < 0 && amountMinor % factor !== 0n) return undefined;
  const amount = scale < 0 ? amountMinor / factor : amountMinor * factor;
  return amount <= Number.MAX_SAFE_INTEGER ? Number(amount) : undefined;
}

type StripeMoney = { readonly amount: number; readonly currency: string };

/** The same back; parts that our currency does not have would be an error of theirs. */
export function fromStripe({ amount, currency: lowerCase }: StripeMoney): Money {
  const currency = lowerCase.toUpperCase();
  const scale = scaleOf(currency);
  const factor = 10n ** BigInt(Math.abs(scale));
  if (scale > 0 && BigInt(amount) % factor !== 0n)
    throw new Error(`Stripe speaks of ${amount} ${currency}, which has no such parts.`);
  return { amountMinor: scale > 0 ? BigInt(amount) / factor : BigInt(amount) * factor, currency };
}
