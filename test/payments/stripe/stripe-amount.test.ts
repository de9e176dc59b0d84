import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromStripe, toStripe } from '@gatehouse/payments/providers/stripe/stripe-amount';

test.each([
  ['EUR', 4550n, 4550],
  ['JPY', 500n, 500],
  ['TND', 1230n, 1230],
  // Counted without parts by us and in hundredths by Stripe.
  ['UGX', 500n, 50_000],
  ['ISK', 500n, 50_000],
])('P-06: %s %i is what Stripe calls %i, and back', (currency, amountMinor, amount) => {
  expect(toStripe({ amountMinor, currency })).toBe(amount);
  expect(fromStripe({ amount, currency: currency.toLowerCase() })).toEqual({
    amountMinor,
    currency,
  });
});

test('P-06: an amount that Stripe cannot say exactly is not said', () => {
  expect(toStripe({ amountMinor: 2n ** 53n + 1n, currency: 'EUR' })).toBeUndefined();
  expect(() => fromStripe({ amount: 150, currency: 'ugx' })).toThrow();
});

test('P-06: what Stripe can say comes back as it was', () => {
  const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'UGX', 'ISK', 'KWD', 'MGA');
  fc.assert(
    fc.property(fc.bigInt(1n, 2n ** 60n), currency, (amountMinor, currency) => {
      const amount = toStripe({ amountMinor, currency });
      if (amount === undefined) return;
      expect(fromStripe({ amount, currency })).toEqual({ amountMinor, currency });
    }),
  );
});
